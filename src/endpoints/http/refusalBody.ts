import type { Refusal } from '../../domain/basics/refusal.ts'

/** What an API answer says of a refusal: the code for programs, the words for people, one for each field. */
export type RefusalBody = {
  code: Refusal['code']
  message: string
  fields?: Record<string, RefusalBody>
}
