/** Bytes, in binary units as the notices are read: 1G = 2^30 (domain.md decision 6). */
export const MEBIBYTE = 2 ** 20
export const GIBIBYTE = 2 ** 30
