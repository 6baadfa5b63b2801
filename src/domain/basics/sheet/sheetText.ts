/**
 * Text from outside as it is written into a workbook: what begins with a sign that starts a formula gets an apostrophe
 * before it, so that it stays text when somebody saves the list as CSV and opens it again. Numbers with a sign (+86 …) do
 * no harm and stay exact.
 */
export const sheetText = (text: string): string =>
  STARTS_FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text

/** The text behind such an apostrophe: a list of ours that is read again says what it said. */
export const bareText = (text: string): string => text.replace(/^'(?=[=+\-@\t\r])/, '')

const STARTS_FORMULA = /^[=+\-@\t\r]/
const SIGNED_NUMBER = /^[+-][\d ()-]+$/
