import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { RegistrationDocument } from '../../domain/documents/index.ts'
import { intentsOf } from '../../domain/forms/intents.ts'
import { mergeSection } from '../../domain/forms/mergeSection.ts'
import { validateSection } from '../../domain/forms/validateAnswers.ts'
import { validateForm } from '../../domain/forms/validateForm.ts'
import { formContextOf } from '../../queries/contest/loadContest.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument, findAll, updateDocument } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { copySubject } from '../../store/records/workingCopies.ts'
import type { CopyStamp } from '../../store/records/workingCopies.ts'
import type { Call } from '../shared/call.ts'
import { settleCopy } from '../shared/settleCopy.ts'
import { openSignUp } from './openSignUp.ts'

/**
 * Saves one section of the sign-up form of a contest (R42–R51); the first one begins the sign-up. A sign-up that was
 * completed may be changed as long as it stays complete.
 *
 * @param partial saves an unfinished section (R70). Refuses what `openSignUp`, `validateSection` and `settleCopy` refuse.
 */
export function saveRegistration({
  req,
  actor,
  now,
  contestId,
  sectionKey,
  input,
  partial = false,
  stamp = null,
}: Call & {
  contestId: unknown
  sectionKey: string
  input: Readonly<Record<string, unknown>>
  partial?: boolean
  /** What the page had seen of this section; other pages may have written since. */
  stamp?: CopyStamp | null
}): Promise<RegistrationDocument | Refusal> {
  return transact(req, async (transaction) => {
    const open = await openSignUp({ transaction, actor, now, contestId })
    if (isRefusal(open)) return open
    const { contest, applying, version, registration } = open
    const { definition } = version
    const section = definition.sections.find(({ key }) => key === sectionKey)
    if (!section) return refuse('notFound')
    const context = formContextOf(contest)
    const before = registration?.answers ?? {}
    const isComplete = Boolean(registration?.completedAt)
    const checked = validateSection({
      definition,
      sectionKey,
      answers: before,
      input,
      context,
      partial: partial && !isComplete,
    })
    if (isRefusal(checked)) return checked
    const answers = mergeSection(section, before, checked.value)
    const whole = isComplete ? validateForm({ definition, answers, context }) : null
    if (whole && isRefusal(whole)) return whole

    const overwriting = await settleCopy(transaction, {
      stamp,
      actor,
      now,
      contest: contest.id,
      section: sectionKey,
      subject: copySubject.signUp(contest.id, applying),
    })
    if (overwriting) return overwriting

    const categories = await findAll(req, 'categories', { contest: { equals: contest.id } })
    const data = {
      answers,
      formVersion: version.id,
      ...intentsOf({ definition, answers, categories: categories.map(({ key }) => key) }),
    }
    const saved = registration
      ? await updateDocument(req, 'registrations', registration.id, data)
      : await createDocument(req, 'registrations', {
          ...data,
          ...applying,
          contest: contest.id,
          account: actor.id,
        })
    if (!registration || isComplete) {
      await appendActivity(transaction, {
        actor,
        now,
        contest: contest.id,
        subject: 'registrations',
        subjectId: saved.id,
        action: registration ? 'changeRegistration' : 'beginRegistration',
        details: { section: sectionKey },
      })
    }
    return saved
  })
}
