/**
 * JSON with the keys of every object in code unit order, so that equal values give equal text and equal digests.
 * Members that are undefined are left out, as in JSON.stringify.
 *
 * @throws TypeError for what JSON cannot hold (bigint, function, symbol, NaN, Infinity) and for instances (Date, Map …):
 * a digest over a silently changed value would be worthless.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return JSON.stringify(value)
  }
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(',')}]`
  }
  if (isPlainObject(value)) {
    const members = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError(
    `canonicalJson: no canonical form for ${Object.prototype.toString.call(value)}`,
  )
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // Not `=== Object.prototype`: an object of another realm (a worker, a test's sandbox) is as plain.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
