/** Packed. Pictures and other sheets included, a list of five thousand units stays far below. */
export const MOST_WORKBOOK_BYTES = 5 * 2 ** 20
/** Further down or right than this a list does not reach; a sheet that does would be laid out in memory cell by cell. */
export const MOST_ROWS = 20_000
export const MOST_COLUMNS = 200
