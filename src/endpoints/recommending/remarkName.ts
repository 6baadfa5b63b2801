/** Name of the text that remarks on a section or file slot of an entry. */
export const remarkName = (section: string): string => `remark_${section}`
