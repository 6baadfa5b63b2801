/** One measured number of a benchmark. */
export type Figure = {
  bench: string
  figure: string
  value: number
  /** Such as `ms`, `1/s`, `MB`. */
  unit: string
  /** The figure of the same run that this one is compared with; the table prints the ratio. */
  against: string | null
}

/** What a file of this folder exports: `export const measure: Measure`. */
export type Measure = () => Promise<Figure[]>
