import type { RefusalCode } from './refusalCodes.ts'

/**
 * A refusal is a value: a rule returns it, the page's disabled button, the API answer and the test read the same one.
 * `params` fill the words of the dictionary; `fields` carries refusals that belong to single fields of a form.
 */
export type Refusal = {
  ok: false
  code: RefusalCode
  params: Record<string, string | number>
  fields?: Record<string, Refusal>
}
export type Ok<T> = { ok: true; value: T }
export type Outcome<T = void> = Ok<T> | Refusal

export function ok(): Ok<void>
export function ok<T>(value: T): Ok<T>
export function ok<T>(value?: T): Ok<T | undefined> {
  return { ok: true, value }
}

export function refuse(
  code: RefusalCode,
  params: Refusal['params'] = {},
  fields?: Refusal['fields'],
): Refusal {
  return fields ? { ok: false, code, params, fields } : { ok: false, code, params }
}

/** True for a refusal, whatever else an operation may return. */
export function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'ok' in value &&
    value.ok === false &&
    'code' in value
  )
}
