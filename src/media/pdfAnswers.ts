/** Pixels row by row, four bytes each (R, G, B, A). */
export type Picture = { width: number; height: number; data: Uint8Array }

/** Why a file cannot be looked into. */
export type PdfFault = 'encrypted' | 'damaged' | 'tooLarge'
