/** The digits of a number that a file spells `13800000000` or `1.38E10`; '' when it is none that a cell can hold exactly. */
export function wholeNumber(text: string): string {
  const number = Number(text)
  return text.trim() !== '' && Number.isSafeInteger(number) && number >= 0 && number < 1e15
    ? String(number)
    : ''
}

/** What Excel shows for a long number typed into a cell that is not a text; the last digits are gone. */
export const isScientific = (text: string): boolean => /^\d+(\.\d+)?e\+?\d+$/i.test(text)

/** Whether digits are a mobile number: the one kind that a cell holding a number keeps whole. */
export const isMobile = (digits: string): boolean => /^1[3-9]\d{9}$/.test(digits)
