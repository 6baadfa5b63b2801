/** Whether a text has the shape of an e-mail address (that of HTML's e-mail box, with a dot in the domain). Expects `cleanCode` text. */
export function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@')
  if (at < 1 || text.length > 254 || at > 64) return false
  const labels = text.slice(at + 1).split('.')
  return LOCAL_PART.test(text.slice(0, at)) && labels.length > 1 && labels.every(isLabel)
}

const LOCAL_PART = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]+$/u
const LABEL = /^[\p{L}\p{N}-]+$/u

function isLabel(label: string): boolean {
  return label.length <= 63 && LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-')
}
