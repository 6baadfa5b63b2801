import type { Answer, Answers } from '../types/index.ts'

/** The answer stored under a name, null where there is none. Never reaches into the prototype (`constructor` is no answer). */
export function ownAnswer(answers: Answers, name: string): Answer {
  return Object.hasOwn(answers, name) ? (answers[name] ?? null) : null
}
