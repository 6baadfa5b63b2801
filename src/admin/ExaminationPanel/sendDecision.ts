import { postDoor, textAt } from '../parts/postDoor.ts'
import { DOORS } from './deskActions.ts'
import type { DeskAction } from './deskActions.ts'

type Answer =
  | { done: true; stage: string; acceptanceNumber: string }
  /** `message` null: nothing was heard of the server. */
  | { done: false; message: string | null }

/** Sends a decision to its door; a refusal comes back in the words of the panel's language. */
export async function sendDecision({
  doors,
  entryId,
  action,
  body,
  locale,
}: {
  doors: string
  entryId: string
  action: DeskAction
  body: Record<string, unknown>
  locale: string
}): Promise<Answer> {
  const url = `${doors}/entries/${entryId}/${DOORS[action]}`
  const answer = await postDoor({ url, body, locale })
  if (!answer.done) return answer
  return {
    done: true,
    stage: textAt(answer.value, 'stage') ?? '',
    acceptanceNumber: textAt(answer.value, 'acceptanceNumber') ?? '',
  }
}
