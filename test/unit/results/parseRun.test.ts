import fc from 'fast-check'
import { canonicalJson } from '#src/domain/basics/canonicalJson.ts'
import { canonicalRun } from '#src/domain/results/canonicalRun.ts'
import { parseRun } from '#src/domain/results/parseRun.ts'
import { computeRun } from '#src/domain/results/resultRun.ts'
import { runInputs } from '../../helpers/drawn/runArbitraries.ts'

describe('parseRun', () => {
  it('should read back what canonicalRun wrote, text for text', () => {
    fc.assert(
      fc.property(runInputs, (input) => {
        const text = canonicalRun(input)
        expect(canonicalRun(parseRun(text))).toBe(text)
      }),
    )
  })

  it('should give an input that computes to the same output', () => {
    fc.assert(
      fc.property(runInputs, (input) => {
        const again = computeRun(parseRun(canonicalRun(input)))
        expect(canonicalJson(again)).toBe(canonicalJson(computeRun(input)))
      }),
    )
  })
})
