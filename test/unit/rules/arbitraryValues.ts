import fc from 'fast-check'

/** A decimal of thousandths, as it is written: `-2.5`. */
export function decimalOf(thousandths: number): string {
  const digits = String(Math.abs(thousandths)).padStart(4, '0')
  const after = digits.slice(-3).replace(/0+$/, '')
  return `${thousandths < 0 ? '-' : ''}${digits.slice(0, -3)}${after && `.${after}`}`
}

export const decimals = (min: number, max: number) => fc.integer({ min, max }).map(decimalOf)
export const rounding = fc.record({
  places: fc.nat(3),
  mode: fc.constantFrom('halfUp' as const, 'halfEven' as const, 'down' as const),
})
export const maybeRounding = fc.option(rounding, { nil: null, freq: 2 })

/** Parts of a hundred. */
export const partsOf = (number: number) =>
  fc.array(fc.nat(100), { minLength: number - 1, maxLength: number - 1 }).map((cuts) => {
    const all = [0, ...cuts.sort((a, b) => a - b), 100]
    return all.slice(1).map((each, index) => each - all[index]!)
  })
