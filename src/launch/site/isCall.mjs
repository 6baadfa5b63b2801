// @ts-check

/**
 * Whether a body is a call of one of the panel's two server actions, as React writes it: `[{ name, args }]`, or a reference
 * to what was sealed with the page, and what follows. React and Next end in an error of the server over anything else.
 * @param {Buffer} body
 * @param {string} type
 */
export async function isCall(body, type) {
  if (!type.toLowerCase().startsWith('multipart/')) return isList(body.toString('utf8'), false)
  const headers = { 'Content-Type': type }
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => null)
  const first = form?.get('0')
  return typeof first === 'string' && isList(first, true)
}

/** @param {string} text @param {boolean} hasParts whether there is more that it can refer to */
function isList(text, hasParts) {
  let isReadable = true
  /** @type {unknown} */
  let list
  try {
    list = JSON.parse(text, (_, value) => {
      if (typeof value === 'string' && !hasParts && !isWhole(value)) isReadable = false
      return value
    })
  } catch {
    // Nothing that anybody writes is nested so deeply that the stack ends.
    return false
  }
  if (!isReadable || !Array.isArray(list)) return false
  const [first] = list
  if (hasParts && typeof first === 'string') return first.startsWith('$')
  return typeof first === 'object' && first !== null && !Array.isArray(first) && 'name' in first
}

/** A text, or one of the values that JSON has no word for; all else that begins so refers to another part. @param {string} text */
const isWhole = (text) =>
  !text.startsWith('$') ||
  /^\$(?:\$|D|T|undefined$|NaN$|Infinity$|-Infinity$|-0$|n-?\d{1,300}$)/.test(text)
