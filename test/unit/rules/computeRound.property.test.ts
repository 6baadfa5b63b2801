import fc from 'fast-check'
import type { RoundOutput } from '#src/domain/rules/computeRound.ts'
import { readRule } from '#src/domain/rules/readRule.ts'
import type { RoundInput } from '#src/domain/rules/roundInput.ts'
import { arbitraryInput } from './arbitraryInput.ts'
import { computed } from './computed.ts'
import { naiveRound } from './naive/naiveRound.ts'
import { RULE_RUNS } from './runs.ts'

const runs = { numRuns: RULE_RUNS }

describe('computeRound, on any sound rule', () => {
  it('should give what the specification gives, written a second time, and again once people have chosen', () => {
    fc.assert(
      fc.property(arbitraryInput, fc.nat(8), fc.nat(3), (input, first, fewer) => {
        expect(readRule(input.rule)).toMatchObject({ ok: true })
        const naive = naiveRound(input)
        expect(computed(input)).toEqual(naive)
        if ('refused' in naive || naive.advanced.undecided.length === 0) return
        const chosen = choiceOf(naive, first, fewer === 0 ? 1 : 0)
        expect(computed({ ...input, chosen })).toEqual(naiveRound({ ...input, chosen }))
      }),
      runs,
    )
  })

  it('should give the same in any order of rows', () => {
    const shuffled = arbitraryInput.chain((input) =>
      fc
        .record({
          entries: orderOf(input.entries),
          judges: orderOf(input.judges),
          assigned: orderOf(input.assigned),
          marks: orderOf(input.marks),
          adjustments: orderOf(input.adjustments),
        })
        .map((rows) => [input, { ...input, ...rows }] as const),
    )
    fc.assert(
      fc.property(shuffled, ([input, other]) => {
        expect(computed(other)).toEqual(computed(input))
      }),
      runs,
    )
  })

  it('should not hang on how the entries are called', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        expect(placesOf(computed(renamed(input)))).toEqual(placesOf(renamed(computed(input))))
      }),
      runs,
    )
  })
})

const orderOf = <T>(rows: T[]) =>
  fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })

/** Of everything that is undecided as many as there are places, from any of them on; or somewhat fewer. */
function choiceOf({ advanced }: RoundOutput, first: number, fewer: number): RoundInput['chosen'] {
  const chosen: RoundInput['chosen'] = {}
  for (const { step, places, entries } of advanced.undecided) {
    const from = first % entries.length
    const turned = [...entries.slice(from), ...entries.slice(0, from)]
    chosen[step] = [...(chosen[step] ?? []), ...turned.slice(0, places - fewer)]
  }
  return chosen
}

/** The first entry is called like the last, and so on. */
function renamed<T>(value: T): T {
  const text = JSON.stringify(value).replaceAll(/"e(\d)"/g, (_, digit) => `"e${9 - Number(digit)}"`)
  return JSON.parse(text) as T
}

/** Who came where with how much, in no order. */
function placesOf(output: ReturnType<typeof computed>) {
  if ('refused' in output) return output
  const lines = output.lines.map(({ entry, rank, total, tieLink }) => ({
    entry,
    rank,
    total,
    tieLink,
  }))
  return lines.sort((a, b) => (a.entry < b.entry ? -1 : 1))
}
