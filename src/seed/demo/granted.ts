import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Refusal } from '#src/domain/basics/refusal.ts'

/** What an operation answered. The demo asks only for what is allowed: a refusal is a mistake of its own. */
export function granted<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`The demo was refused: ${JSON.stringify(answer)}`)
  return answer
}
