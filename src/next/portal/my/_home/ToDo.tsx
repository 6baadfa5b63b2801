import { entryHref } from '#src/domain/basics/addresses.ts'
import type { ContestDocument, EntryDocument } from '#src/domain/documents/index.ts'
import { entryDeadline } from '#src/domain/lifecycle/index.ts'
import type { EntryDeadline } from '#src/domain/lifecycle/index.ts'
import { openRemarks } from '#src/queries/entry/openRemarks.ts'
import { openRepeats } from '#src/queries/examining/repeats.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'
import { timeLeft } from '#src/next/ui/time/timeLeft.ts'
import type { SignedInVisit } from '../../_frame/visitor.ts'
import { closedInWords } from '../_parts/closedInWords.ts'

type Props = {
  visit: SignedInVisit
  entries: EntryDocument[]
  contests: ContestDocument[]
  /** Something else waits and is said elsewhere on the page. */
  hasMore?: boolean
}

/** Cards of what waits for this person: two entries with one film (R37), entries sent back, declined, or not handed in, each with its deadline (R112). */
export async function ToDo({ visit, entries, contests, hasMore = false }: Props) {
  const { req, t, now } = visit
  const waiting = entries.filter(
    ({ stage, returnedTo }) =>
      stage === 'draft' ||
      stage === 'declined' ||
      (stage === 'returned' && returnedTo === 'entrant'),
  )

  const repeats = await openRepeats({ req, entries, contests, now })
  const count = waiting.length + repeats.length

  if (count === 0 && hasMore) return null

  return (
    <section aria-labelledby="todo">
      <h2 id="todo" className="mb-3 text-xl">
        {t('portal.home.todo')}
      </h2>
      {count === 0 ? (
        <p className="text-muted">{t('portal.home.nothingToDo')}</p>
      ) : (
        <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
          {repeats.map((asked) => (
            <li key={asked.repeat.id}>
              <RepeatCard visit={visit} asked={asked} />
            </li>
          ))}
          {waiting.sort(byUrgency).map((entry) => (
            <li key={entry.id}>
              <Card
                visit={visit}
                entry={entry}
                contest={contests.find(({ id }) => id === entry.contest)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const URGENCY = ['returned', 'declined', 'draft']
const byUrgency = (a: EntryDocument, b: EntryDocument): number =>
  URGENCY.indexOf(a.stage) - URGENCY.indexOf(b.stage)

async function Card({
  visit,
  entry,
  contest,
}: {
  visit: SignedInVisit
  entry: EntryDocument
  contest: ContestDocument | undefined
}) {
  const { req, locale, t, now } = visit
  const { stage } = entry
  const key = stage === 'returned' ? 'returned' : stage === 'declined' ? 'declined' : 'draft'
  const remarks = stage === 'returned' ? await openRemarks({ req, entry }) : []
  const deadline = contest ? entryDeadline({ entry, contest, now }) : null

  return (
    <Notice kind={stage === 'draft' ? 'info' : 'warning'} locale={locale}>
      <p className="font-song text-lg font-bold">
        <a href={entryHref(entry.id)}>{entry.title ?? t('portal.entry.untitled')}</a>
      </p>
      <p>{t(`portal.todo.${key}`, { count: remarks.length })}</p>
      {contest && deadline && <Until visit={visit} contest={contest} deadline={deadline} />}
    </Notice>
  )
}

/** Which of two entries with one film stays has to be said, and until when. */
function RepeatCard({
  visit,
  asked: { repeat, entries, contest },
}: {
  visit: SignedInVisit
  asked: Awaited<ReturnType<typeof openRepeats>>[number]
}) {
  const { t, locale } = visit
  const [one, other] = entries.map(({ title }) => title ?? t('portal.entry.untitled'))
  return (
    <Notice kind="warning" locale={locale}>
      <p className="font-song text-lg font-bold">
        <a href={entryHref(repeat.entry)}>{t('portal.repeat.title')}</a>
      </p>
      <p>{t('portal.todo.repeat', { title: one ?? '', other: other ?? '' })}</p>
      <Due visit={visit} contest={contest} at={repeat.due} />
    </Notice>
  )
}

/** Until when something may be done, or what is still possible after it. */
function Until({
  visit,
  contest,
  deadline,
}: {
  visit: SignedInVisit
  contest: ContestDocument
  deadline: EntryDeadline
}) {
  const { locale, t } = visit
  if (deadline.state === 'closed') {
    return <p className="text-sm text-amber">{closedInWords({ deadline, contest, locale })}</p>
  }
  if (deadline.state === 'notOpen' || !deadline.closesAt) {
    const key = deadline.state === 'notOpen' ? 'notOpen' : 'openEnded'
    return <p className="text-sm text-muted">{t(`portal.time.${key}`)}</p>
  }
  return <Due visit={visit} contest={contest} at={deadline.closesAt} isOwn={deadline.isOwn} />
}

function Due({
  visit: { locale, t, now },
  contest,
  at,
  isOwn = false,
}: {
  visit: SignedInVisit
  contest: ContestDocument
  at: string
  isOwn?: boolean
}) {
  const left = timeLeft({ until: at, now })
  return (
    <p className="text-sm text-muted">
      {isOwn && `${t('portal.time.own')} · `}
      {t('portal.home.deadline')}
      <DateTime instant={at} timeZone={contest.timeZone} locale={locale} />{' '}
      <strong className="whitespace-nowrap text-amber">{t(left.key, left.params)}</strong>
    </p>
  )
}
