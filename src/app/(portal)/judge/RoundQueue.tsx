import type { JudgeRound, QueuedEntry } from '../../../queries/judgeQueue.ts'
import type { Locale } from '../../../translations/locale.ts'
import { createTranslator } from '../../../translations/translate.ts'
import { inLocale } from '../../../ui/inLocale.ts'
import { StatusTag } from '../../../ui/StatusTag.tsx'
import { Table } from '../../../ui/Table.tsx'

/** One round of a judge: how far they are, and every entry with what is to be done. */
export function RoundQueue({
  queue: { round, contest, entries },
  locale,
}: {
  queue: JudgeRound
  locale: Locale
}) {
  const t = createTranslator(locale)
  const done = entries.filter(({ mark }) => mark).length
  const isOpen = round.state === 'open'
  const stateWord = round.state === 'draft' ? 'judge.draft' : 'judge.closed'
  const stateOf = ({ mark }: QueuedEntry) =>
    mark ? (
      <StatusTag tone="done">{t('judge.marked', { total: mark.total ?? '' })}</StatusTag>
    ) : (
      <StatusTag tone={isOpen ? 'attention' : 'neutral'}>{t('judge.unmarked')}</StatusTag>
    )

  return (
    <section className="mb-12">
      <p className="text-sm text-muted">{inLocale(locale, contest.title, contest.titleEn)}</p>
      <h2 className="text-xl">{inLocale(locale, round.title, round.titleEn)}</h2>
      <p className="figures mt-2">{t('judge.progress', { done, total: entries.length })}</p>
      <svg
        viewBox={`0 0 ${Math.max(1, entries.length)} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
        className="mt-1 mb-4 h-3 w-full max-w-96 border border-ink"
      >
        <rect width={done} height="1" className="fill-jade" />
      </svg>
      {!isOpen && <p className="mb-4 text-muted">{t(stateWord)}</p>}
      <Table<QueuedEntry>
        caption={inLocale(locale, round.title, round.titleEn)}
        hideCaption
        rows={entries}
        rowKey={({ id }) => id}
        columns={[
          { key: 'number', label: t('judge.number'), cell: ({ number }) => number },
          { key: 'title', label: t('judge.entry'), cell: ({ title }) => title, heading: true },
          { key: 'state', label: t('judge.state'), cell: stateOf },
          {
            key: 'action',
            label: t('judge.action'),
            cell: ({ id, title, mark }) =>
              round.state !== 'draft' && (
                <a
                  href={`/judge/${round.id}/${id}`}
                  aria-label={`${t(actionWord(isOpen, mark !== null))}：${title}`}
                  className="inline-block py-1 font-bold"
                >
                  {t(actionWord(isOpen, mark !== null))}
                </a>
              ),
          },
        ]}
      />
    </section>
  )
}

function actionWord(isOpen: boolean, isMarked: boolean) {
  if (!isOpen) return 'judge.view' as const
  return isMarked ? ('judge.change' as const) : ('judge.mark' as const)
}
