import type { CategoryDocument, EntryDocument } from '#src/domain/documents/index.ts'
import type { FieldRemark, FormSection } from '#src/domain/types/index.ts'
import { acceptEntry } from '#src/operations/examining/acceptEntry.ts'
import { claimEntry } from '#src/operations/examining/claimEntry.ts'
import { returnEntry } from '#src/operations/examining/returnEntry.ts'
import { decidePaper } from '#src/operations/papers/decidePaper.ts'
import type { Call } from '#src/operations/shared/call.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { findById } from '#src/store/database/documents.ts'
import { granted } from './granted.ts'

type Examination = Call & { category: CategoryDocument; entry: EntryDocument }

/** Accepts an entry with every item of the checklist passed. */
export async function acceptWork({
  category,
  entry,
  ...call
}: Examination): Promise<EntryDocument> {
  await takeFirst({ ...call, entry })
  const checklist = category.checklist.map(({ key }) => ({ item: key, passed: true }))
  return granted(await acceptEntry({ ...call, entryId: entry.id, checklist }))
}

/** Confirms the papers that came after acceptance: the worker that would know their codes is not running yet. */
export async function confirmPapers({ category, entry, ...call }: Examination): Promise<void> {
  const papers = category.fileSlots.filter(({ paper, due }) => paper && due === 'acceptance')
  for (const { id, slot } of await filesOf({ req: call.req, entry })) {
    if (!papers.some(({ key }) => key === slot)) continue
    granted(await decidePaper({ ...call, entryId: entry.id, fileId: id, decision: 'confirm' }))
  }
}

/** Sends an entry back with a remark on its running text and one on a paper of its own. */
export async function returnWork({
  category,
  entry,
  ...call
}: Examination): Promise<EntryDocument> {
  await takeFirst({ ...call, entry })
  const version = await findById(call.req, 'formVersions', entry.formVersion)
  const remarks = [...remarkOnText(version?.definition.sections ?? []), ...remarkOnPaper(category)]
  return granted(await returnEntry({ ...call, entryId: entry.id, to: 'entrant', remarks }))
}

/** As an examiner would, where the contest asks for it. */
async function takeFirst({ entry, ...call }: Call & { entry: EntryDocument }): Promise<void> {
  granted(await claimEntry({ ...call, entryId: entry.id, reason: '演示数据' }))
}

function remarkOnText(sections: FormSection[]): FieldRemark[] {
  const remarks = sections.flatMap(({ key, fields }) =>
    fields
      .filter(({ type }) => type === 'textarea')
      .map(({ name }) => ({
        target: name,
        section: key,
        text: '请补充改进前后的对比数据，并说明数据来源。（演示意见）',
      })),
  )
  return remarks.slice(0, 1)
}

function remarkOnPaper({ fileSlots }: CategoryDocument): FieldRemark[] {
  const own = fileSlots.filter(
    ({ required, shared, due }) => required && !shared && due === 'submission',
  )
  return own.slice(0, 1).map(({ key }) => ({
    target: key,
    section: key,
    text: '扫描件中印章不清晰，请重新扫描上传。（演示意见）',
  }))
}
