import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { mergeSection } from '../../domain/forms/mergeSection.ts'
import { recommenderFieldOf, takeRouteInput } from '../../domain/forms/readRoute.ts'
import { titleOf } from '../../domain/forms/titleField.ts'
import { validateSection } from '../../domain/forms/validateAnswers.ts'
import type { Answers, FormSection } from '../../domain/types/index.ts'
import { formContextOf } from '../../queries/contest/loadContest.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { copySubject } from '../../store/records/workingCopies.ts'
import type { CopyStamp } from '../../store/records/workingCopies.ts'
import { nameFiles } from '../files/nameFiles.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'
import { settleCopy } from '../shared/settleCopy.ts'
import { mayWriteSection } from './mayWriteSection.ts'
import { pickRoute } from './pickRoute.ts'
import { withNewestForm } from './withNewestForm.ts'

/**
 * Saves one section of an entry: of a draft, or of a returned entry one of the sections that were named (R70, R112). Title
 * and road to the examiner are kept on the entry itself too. What is refused stores nothing.
 *
 * @param partial saves an unfinished section: what is missing or too short is let pass, what is wrong is not.
 *   Refuses what `mayEdit`, `validateSection`, `checkRoute` and `settleCopy` refuse.
 */
export function saveEntrySection({
  req,
  actor,
  now,
  entryId,
  sectionKey,
  input,
  partial = false,
  stamp = null,
}: Call & {
  entryId: unknown
  sectionKey: string
  input: Readonly<Record<string, unknown>>
  partial?: boolean
  /** What the page had seen of this section; other pages may have written since. */
  stamp?: CopyStamp | null
}): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const editable = await mayWriteSection({ ...locked, req, section: sectionKey, actor, now })
    if (isRefusal(editable)) return editable
    const entry = await withNewestForm({ locked, actor, now })
    if (isRefusal(entry)) return entry
    const version = await findById(req, 'formVersions', entry.formVersion)
    const section = version?.definition.sections.find(({ key }) => key === sectionKey)
    if (!version || !section) return refuse('notFound')

    const recommender = recommenderFieldOf(section)
    const { rest, ...ground } = recommender
      ? takeRouteInput(recommender, input)
      : { rest: input, ground: null, reason: null }
    const before = entry.answers ?? {}
    const checked = validateSection({
      definition: version.definition,
      sectionKey,
      answers: before,
      input: rest,
      partial,
      context: formContextOf(locked.contest),
    })
    const road = recommender
      ? await pickRoute({
          locked: { ...locked, entry },
          actor,
          now,
          field: recommender,
          partial,
          ...ground,
          answers: isRefusal(checked) ? rest : checked.value,
        })
      : {}
    const refused = together(checked, road)
    if (refused) return refused
    if (isRefusal(checked) || isRefusal(road)) return refuse('invalid')
    const overwriting = await settleCopy(transaction, {
      stamp,
      actor,
      now,
      contest: entry.contest,
      section: sectionKey,
      subject: copySubject.entry(entry.id),
    })
    if (overwriting) return overwriting

    const answers = mergeSection(section, before, checked.value)
    const saved = await updateDocument(req, 'entries', entry.id, {
      ...road,
      answers,
      title: titleOf(version.definition, answers),
    })
    if (entry.title !== saved.title) await nameFiles({ ...locked, entry: saved })
    if (entry.stage === 'returned') {
      await appendActivity(transaction, {
        actor,
        now,
        contest: entry.contest,
        subject: 'entries',
        subjectId: entry.id,
        action: 'saveSection',
        details: { section: sectionKey, fields: changedFields(section, before, answers) },
      })
    }
    return saved
  })
}

/** One refusal for all that is wrong; one that speaks of the whole section goes before those of single fields. */
function together(...outcomes: unknown[]): Refusal | null {
  const refusals = outcomes.filter(isRefusal)
  if (refusals.length === 0) return null
  const whole = refusals.find(({ fields }) => !fields)
  return whole ?? refuse('invalid', {}, Object.assign({}, ...refusals.map(({ fields }) => fields)))
}

/** Names alone: what was written before and after is no business of the record (domain.md decision 17). */
function changedFields(section: FormSection, before: Answers, after: Answers): string[] {
  return section.fields
    .map(({ name }) => name)
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}
