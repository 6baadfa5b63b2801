import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
} from '#src/domain/documents/index.ts'
import { missingFiles } from '#src/domain/files/fileRules.ts'
import { titleFieldOf } from '#src/domain/forms/titleField.ts'
import type { FileSlot, TextField } from '#src/domain/types/index.ts'
import { applicantKindsOf } from '#src/domain/units/applicant.ts'
import { handInEntry } from '#src/operations/entry/handInEntry.ts'
import { saveEntrySection } from '#src/operations/entry/saveEntrySection.ts'
import { startEntry } from '#src/operations/entry/startEntry.ts'
import { attachFile } from '#src/operations/files/attachFile.ts'
import type { Call } from '#src/operations/shared/call.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { findById } from '#src/store/database/documents.ts'
import { exampleAnswers } from './exampleAnswers.ts'
import type { ExampleFiles } from './exampleFiles.ts'
import { exampleScan } from './exampleScan.ts'
import { granted } from './granted.ts'
import type { AccountActor } from './people.ts'
import { tickedConsents } from './signUp.ts'

type EntrantCall = Call & { actor: AccountActor }

export type Work = {
  title: string
  /** Id of the recommender, or the direct route. */
  recommender: string
  /** See `Facts`. */
  turn: number
}

/**
 * Begins an entry and fills it in section by section, as its entrant does; with its files, unless `sections` says where to
 * stop.
 */
export async function draftWork({
  files,
  category,
  work,
  sections = Number.POSITIVE_INFINITY,
  plain = false,
  ...call
}: EntrantCall & {
  files: ExampleFiles
  category: CategoryDocument
  work: Work
  /** How many sections to fill in before the entrant is called away. */
  sections?: number
  /** Samples in place of scans of its own papers, where nobody will look at them: a scan takes a third of a second. */
  plain?: boolean
}): Promise<EntryDocument> {
  const [applicantKind] = applicantKindsOf(call.actor, category)
  const entry = granted(await startEntry({ ...call, categoryId: category.id, applicantKind }))
  const version = await findById(call.req, 'formVersions', entry.formVersion)
  const titleField = version ? titleFieldOf(version.definition) : null
  const facts = {
    ...work,
    now: call.now,
    story: storyOf(work),
    answers: { ...entry.answers, ...answersFor(call.actor, work, titleField) },
  }
  for (const section of (version?.definition.sections ?? []).slice(0, sections)) {
    const input = exampleAnswers(section, facts)
    if (Object.keys(input).length === 0) continue
    const saving = { ...call, entryId: entry.id, sectionKey: section.key, input }
    granted(await saveEntrySection(saving))
  }
  if (sections === Number.POSITIVE_INFINITY) {
    await attachMissing({
      ...call,
      files,
      category,
      entry,
      turn: work.turn,
      due: 'submission',
      plain,
    })
  }
  return entry
}

/** Puts an example into every slot that must be filled by then and is not. */
export async function attachMissing({
  files,
  category,
  entry,
  turn,
  due,
  plain = false,
  ...call
}: EntrantCall & {
  files: ExampleFiles
  category: CategoryDocument
  entry: EntryDocument
  turn: number
  due: FileSlot['due']
  plain?: boolean
}): Promise<void> {
  const present = await filesOf({ req: call.req, entry })
  for (const slot of missingFiles({ category, entry, files: present, due })) {
    const { paper } = slot
    const own = paper && !plain && (await exampleScan({ ...call, entryId: entry.id, paper }))
    const file = files({ slot, turn, at: call.now, ...(own ? { own } : {}) })
    granted(await attachFile({ ...call, entryId: entry.id, slotKey: slot.key, file }))
  }
}

/** Hands a complete entry in, with every box ticked. */
export async function handInWork({
  contest,
  entry,
  ...call
}: EntrantCall & { contest: ContestDocument; entry: EntryDocument }): Promise<EntryDocument> {
  const input = { ...tickedConsents(contest), declaration: 'yes', rules: contest.rulesVersion }
  return granted(await handInEntry({ ...call, entryId: entry.id, input }))
}

/** Known by the names common fields have in any form; what a form calls otherwise is made up by its type. */
function answersFor(
  { name }: AccountActor,
  { title }: Work,
  field: TextField | null,
): Record<string, unknown> {
  return {
    ...(field ? { [field.name]: title } : {}),
    contactName: name,
    fullName: name,
    representative: name,
    creator: '示例创作团队',
  }
}

/** Between 100 and 300 字, the length annexes commonly ask for. */
const storyOf = ({ title }: Work): string =>
  `《${title}》讲述示例班组的一线员工如何从顾客的一条意见出发，逐道工序查找薄弱环节，反复试验，最终把改进写进作业标准的经过。` +
  '作品以普通人的视角呈现质量改进的细节，也展示团队之间的配合与信任。' +
  '本简介为演示内容，其中的单位、人物和数据均为虚构，仅用于展示申报、推荐、评审和结果公布的过程。'
