/** Whether a text is a Chinese postcode: six digits, of which the first is never a 9. Expects `cleanCode` text. */
export function isPostcode(text: string): boolean {
  return /^[0-8]\d{5}$/.test(text)
}
