import type { Answer } from '../types/index.ts'

/** The option values an answer stands for: what conditions (`showWhen`) compare and displays look up. */
export function selectedValues(answer: Answer): string[] {
  if (answer === null || answer === '') return []
  if (Array.isArray(answer)) return answer
  if (typeof answer !== 'object') return [String(answer)]
  return 'values' in answer ? answer.values : [answer.value]
}

/** The free text typed beside an option that asks for it; '' where there is none. */
export function otherText(answer: Answer): string {
  if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) return ''
  return answer.other ?? ''
}
