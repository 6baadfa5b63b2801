import { computeRound } from '#src/domain/rules/computeRound.ts'
import type { RoundOutput } from '#src/domain/rules/computeRound.ts'
import type { RoundInput } from '#src/domain/rules/roundInput.ts'

/** What the first computation gives, in the form of the naive one: of a refusal the code. */
export function computed(input: RoundInput): RoundOutput | { refused: string } {
  const output = computeRound(input)
  return output.ok ? output.value : { refused: output.code }
}
