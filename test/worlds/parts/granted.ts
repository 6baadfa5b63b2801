import { isRefusal } from '#src/domain/basics/refusal.ts'

/** The value of an outcome that must not have been refused. */
export function granted<T>(outcome: T): Exclude<T, { ok: false }> {
  if (isRefusal(outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`)
  return outcome as Exclude<T, { ok: false }>
}

/** Codes of a refusal's fields. */
export function codesOf(outcome: unknown): Record<string, string> {
  if (!isRefusal(outcome)) throw new Error('not refused')
  return Object.fromEntries(
    Object.entries(outcome.fields ?? {}).map(([name, { code }]) => [name, code]),
  )
}
