import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
  RoundDocument,
} from '#src/domain/documents/index.ts'
import { DIRECT } from '#src/domain/forms/formContext.ts'
import { findFirst } from '#src/store/database/documents.ts'
import type { Cast } from './cast.ts'
import { attachMissing, draftWork, handInWork } from './enterWork.ts'
import { acceptWork, confirmPapers } from './examine.ts'
import { beginRound, castBallots, markEntries } from './holdRound.ts'
import type { Edition } from './installEdition.ts'
import { signUp } from './signUp.ts'
import { closeOf, DAY, HOUR, later } from './time.ts'

/**
 * A contest in public vote: its round is open, ballots come in, the judges have begun to mark. One accepted entry still
 * lacks the papers that are due after acceptance, so that it is neither voted for nor marked.
 */
export async function playPublicVote({
  edition: { contest, categories },
  cast,
  now,
}: {
  edition: Edition
  cast: Cast
  now: Date
}): Promise<void> {
  const [category] = categories
  if (!category) throw new Error('The demo needs a contest with categories.')
  const entries = await enterAll({ contest, category, cast })
  const eligible = entries.slice(0, -1)
  const round = await openVote({ contest, category, cast, now })
  const { req, judges } = cast
  const from = new Date(round.openedAt ?? now)
  await castBallots({ req, round, entries: eligible, votes: VOTES, from, to: now })
  // The first judge, whose account is printed, is in the middle of it.
  for (const [seat, judge] of judges.entries()) {
    const marked = seat === 0 ? eligible.slice(0, 2) : eligible
    const marking = later(now, -(seat + 1) * HOUR)
    await markEntries({ req, judge, seat, round, entries: marked, now: marking })
  }
}

type Props = { contest: ContestDocument; category: CategoryDocument; cast: Cast }

/** Units and a person enter and are accepted; all but the last hand in what is due after acceptance. */
async function enterAll({
  contest,
  category,
  cast: { req, files, staff, units, person },
}: Props): Promise<EntryDocument[]> {
  const closed = closeOf(contest.windows, 'submission')
  const entrants = [...units, person, ...units.slice(0, 1)]
  const entries: EntryDocument[] = []
  for (const [turn, actor] of entrants.entries()) {
    const submitting = later(closed, (turn - 9) * DAY)
    const work = { title: TITLES[turn] ?? `示例作品${turn + 1}`, recommender: DIRECT, turn }
    await signUp({ req, actor, now: submitting, contest, turn })
    const draft = await draftWork({ req, actor, files, category, work, now: submitting })
    const handedIn = await handInWork({ req, actor, contest, entry: draft, now: submitting })
    const accepting = later(closed, (3 + turn) * DAY)
    const examination = { req, actor: staff.examiner, category, entry: handedIn, now: accepting }
    const entry = await acceptWork(examination)
    entries.push(entry)
    if (turn === entrants.length - 1) continue
    const attaching = later(accepting, DAY)
    await attachMissing({
      req,
      actor,
      files,
      category,
      entry,
      turn,
      now: attaching,
      due: 'acceptance',
    })
    await confirmPapers({ ...examination, entry, now: later(attaching, HOUR) })
  }
  return entries
}

async function openVote({
  contest,
  category,
  cast: { req, staff, judges },
  now,
}: Props & { now: Date }): Promise<RoundDocument> {
  const vote = contest.windows.find(({ key }) => key === 'vote')
  const opening = vote?.opensAt ? later(vote.opensAt, 0) : later(now, -DAY)
  const ofCategory = { category: { equals: category.id } }
  const round = await findFirst(req, 'rounds', ofCategory, 'createdAt')
  const roundId = round?.id ?? ''
  return beginRound({ req, organiser: staff.organiser, judges, roundId, now: opening })
}

const TITLES = [
  '一碗放心面',
  '焊花里的坚持',
  '电梯里的三分钟',
  '社区里的一杆秤',
  '我家楼下的质量课',
]
/** By place of the entry. */
const VOTES = [11, 7, 4, 2]
