import { judgeHref } from '#src/domain/basics/addresses.ts'
import type { JudgeRound, QueuedEntry } from '#src/queries/judging/judgeQueue.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { StatusTag } from '#src/next/ui/show/StatusTag.tsx'
import { Table } from '#src/next/ui/show/Table.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'

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

  const title = inLocale(locale, round.title, round.titleEn)
  const progress = t('judge.progress', { done, total: entries.length })
  const table = (
    <Table<QueuedEntry>
      caption={title}
      hideCaption
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { key: 'number', label: t('judge.number'), cell: ({ number }) => number },
        { key: 'title', label: t('judge.entry'), cell: ({ title: name }) => name, heading: true },
        { key: 'state', label: t('judge.state'), cell: stateOf },
        {
          key: 'action',
          label: t('judge.action'),
          cell: ({ id, title: name, mark }) =>
            round.state !== 'draft' && (
              <a
                href={judgeHref(`/${round.id}/${id}`)}
                aria-label={`${t(actionWord(isOpen, mark !== null))}：${name}`}
                className="inline-block font-bold"
              >
                {t(actionWord(isOpen, mark !== null))}
              </a>
            ),
        },
      ]}
    />
  )

  return (
    <section className="mb-10">
      <p className="text-sm text-muted">{inLocale(locale, contest.title, contest.titleEn)}</p>
      <h2 className="text-xl">{title}</h2>
      {isOpen ? (
        <>
          <p className="figures mt-2">{progress}</p>
          <svg
            viewBox={`0 0 ${Math.max(1, entries.length)} 1`}
            preserveAspectRatio="none"
            aria-hidden="true"
            className="mt-1 mb-4 h-3 w-full max-w-96 border border-ink"
          >
            <rect width={done} height="1" className="fill-jade" />
          </svg>
          {table}
        </>
      ) : (
        <details className="mt-2">
          <summary className="figures py-2">
            {progress} · {t(stateWord)}
          </summary>
          <div className="mt-3">{table}</div>
        </details>
      )}
    </section>
  )
}

function actionWord(isOpen: boolean, isMarked: boolean) {
  if (!isOpen) return 'judge.view' as const
  return isMarked ? ('judge.change' as const) : ('judge.mark' as const)
}
