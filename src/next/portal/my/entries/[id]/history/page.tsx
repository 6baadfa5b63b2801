import { entryHistory } from '#src/queries/entry/entryHistory.ts'
import type { HistoryLine } from '#src/queries/entry/entryHistory.ts'
import { formatInstant } from '#src/translations/formatInstant.ts'
import { reasonInWords } from '#src/translations/reasonInWords.ts'
import { Timeline } from '#src/next/ui/show/Timeline.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { EntryShell } from '../_entry/EntryShell.tsx'
import { entryTitled } from '../_entry/entryTitled.ts'
import { ownEntry } from '../_entry/ownEntry.ts'
import type { OwnEntry } from '../_entry/ownEntry.ts'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = entryTitled('/history', 'portal.history.title')

/** What has happened to an entry, newest first; who did it stands masked (R112, PIPL). */
export default async function HistoryPage({ params }: Props) {
  const { id } = await params
  const own = await ownEntry(id, '/history')
  const { visit, entry, contest } = own
  const { locale, t, req } = visit
  const lines = await entryHistory(req, entry)

  return (
    <EntryShell own={own} title={t('portal.history.title')}>
      <Timeline
        locale={locale}
        timeZone={contest.timeZone}
        items={lines.map((line) => ({
          at: line.at,
          title: titleOf(line, own),
          text: textOf(line, own),
        }))}
      />
    </EntryShell>
  )
}

function titleOf({ action, by, name }: HistoryLine, { visit: { t } }: OwnEntry): string {
  return t('portal.history.line', {
    action: t(action.kind === 'move' ? `action.${action.key}` : `portal.history.${action.key}`),
    by: [t(`portal.history.by.${by}`), name].filter(Boolean).join(' '),
  })
}

function textOf(
  { action, said, until, section, remarks, file }: HistoryLine,
  { visit: { locale, t }, version, category, contest: { timeZone } }: OwnEntry,
): string | undefined {
  const found =
    version.definition.sections.find(({ key }) => key === section) ??
    category.fileSlots.find(({ key }) => key === section)
  const part =
    found &&
    ('title' in found
      ? inLocale(locale, found.title, found.titleEn)
      : inLocale(locale, found.label, found.labelEn))
  const texts = [
    part && t('portal.history.part', { part }),
    file && t('portal.history.file', { name: file.originalName }),
    file?.standardName && t('portal.history.standardName', { name: file.standardName }),
    until && t('portal.history.until', { at: formatInstant({ instant: until, locale, timeZone }) }),
    reasonInWords({ of: action.key, said, locale }),
    ...remarks.map((text) => t('form.remark', { text })),
  ]
  return texts.filter(Boolean).join('\n') || undefined
}
