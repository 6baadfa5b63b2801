/**
 * Whether a text has the shape of a phone number that can be called from China: mobile, landline with or without area
 * code and extension, 400/800 number, or any number with an international prefix. Spaces, hyphens and brackets between
 * the digits are free. Expects `cleanCode` text.
 */
export function isPhone(text: string): boolean {
  if (text.length > 40) return false
  return isNumber(text) || isNumber(text.replace(EXTENSION, ''))
}

const EXTENSION = /(?:-|转|#|ext\.?|x) ?\d{1,6}$/i
const SEPARATORS = /[ ()-]/g
const SHAPES = [
  /^(?:\+?86)?1[3-9]\d{9}$/, // mobile
  /^0\d{2,3}\d{7,8}$/, // landline with area code
  /^\+86[2-9]\d{8,10}$/, // the same, international
  /^[2-9]\d{6,7}$/, // landline within the area
  /^[48]00\d{7}$/,
  /^(?:\+|00)(?!86)[1-9]\d{6,14}$/, // other countries and regions
]

function isNumber(text: string): boolean {
  const compact = text.replace(SEPARATORS, '')
  return SHAPES.some((shape) => shape.test(compact))
}
