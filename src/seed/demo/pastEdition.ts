import { millisecondsOf } from '#src/domain/basics/instants.ts'
import type { CategoryDocument, EntryDocument, RoundDocument } from '#src/domain/documents/index.ts'
import { DIRECT } from '#src/domain/forms/formContext.ts'
import type { ScheduleWindow } from '#src/domain/types/index.ts'
import { closeRound } from '#src/operations/judging/closeRound.ts'
import { openRound } from '#src/operations/judging/openRound.ts'
import type { RoundPreset } from '#src/presets/types.ts'
import { findAll } from '#src/store/database/documents.ts'
import type { Cast } from './cast.ts'
import { draftWork, handInWork } from './enterWork.ts'
import { acceptWork } from './examine.ts'
import { granted } from './granted.ts'
import { beginRound, castBallots, markEntries } from './holdRound.ts'
import type { Edition } from './installEdition.ts'
import { publishRound } from './publishRound.ts'
import { signUp } from './signUp.ts'
import { closeOf, DAY, HOUR, later } from './time.ts'

/** An edition that is over: every category was entered, examined and judged round by round, and its winners are published. */
export async function playPastEdition({
  edition,
  cast,
}: {
  edition: Edition
  cast: Cast
}): Promise<void> {
  const { req, units } = cast
  const { contest, categories, preset } = edition
  const closed = closeOf(contest.windows, 'submission')
  for (const [turn, actor] of units.entries()) {
    await signUp({ req, actor, now: later(closed, -20 * DAY), contest, turn })
  }
  const entered = new Map<CategoryDocument, EntryDocument[]>()
  for (const [index, category] of categories.entries()) {
    entered.set(category, await enterCategory({ edition, cast, category, index }))
  }
  for (const [category, entries] of entered) {
    const rounds = preset.categories.find(({ key }) => key === category.key)?.rounds ?? []
    await judgeCategory({ edition, cast, category, entries, rounds })
  }
}

type Props = { edition: Edition; cast: Cast; category: CategoryDocument }

/** All units enter on the direct route, and are accepted. */
async function enterCategory({
  edition: { contest },
  cast: { req, files, staff, units },
  category,
  index,
}: Props & { index: number }): Promise<EntryDocument[]> {
  const submitting = later(closeOf(contest.windows, 'submission'), (index - 8) * DAY)
  const accepting = later(closeOf(contest.windows, 'examination'), -2 * DAY)
  const entries: EntryDocument[] = []
  for (const [turn, actor] of units.entries()) {
    const title = TITLES[index]?.[turn] ?? `示例作品${turn + 1}`
    const work = { title, recommender: DIRECT, turn: turn + index }
    const now = later(submitting, turn * HOUR)
    const draft = await draftWork({ req, actor, files, category, work, now, plain: true })
    const entry = await handInWork({ req, actor, contest, entry: draft, now })
    const examiner = staff.examiner
    entries.push(await acceptWork({ req, actor: examiner, category, entry, now: accepting }))
  }
  return entries
}

async function judgeCategory({
  edition: { contest },
  cast: { req, staff, judges },
  category,
  entries,
  rounds: presets,
}: Props & { entries: EntryDocument[]; rounds: RoundPreset[] }): Promise<void> {
  const { organiser } = staff
  const ofCategory = { category: { equals: category.id } }
  const rounds = await findAll(req, 'rounds', ofCategory, { sort: 'createdAt' })
  for (const [index, { id: roundId }] of rounds.entries()) {
    const preset = presets[index]
    const closedAt = closeOfRound(contest.windows, preset)
    const openedAt = later(closedAt, -9 * DAY)
    // What a preliminary without awards was for shows in the next round: it is held, and nothing is published of it.
    if (preset?.decides.length === 0) {
      granted(await openRound({ req, actor: organiser, now: openedAt, roundId }))
      granted(await closeRound({ req, actor: organiser, now: closedAt, roundId }))
      continue
    }
    const round = await beginRound({ req, organiser, judges, roundId, now: openedAt })
    for (const [seat, judge] of judges.entries()) {
      await markEntries({ req, judge, seat, round, entries, now: later(closedAt, -DAY) })
    }
    if (hasPublicVote(round)) {
      await castBallots({ req, round, entries, votes: VOTES, from: openedAt, to: closedAt })
    }
    const publishedAt = later(closedAt, 7 * DAY)
    await publishRound({ req, organiser, category, round, entries, closedAt, publishedAt })
  }
}

const hasPublicVote = ({ components }: RoundDocument): boolean =>
  components.some(({ kind }) => kind === 'publicVote')

/** When the last of a round's windows closed; ten days after the examination where none has a date. */
function closeOfRound(windows: ScheduleWindow[], round: RoundPreset | undefined): Date {
  const closes = windows
    .filter(({ key }) => round?.windows.includes(key))
    .flatMap(({ closesAt }) => (closesAt ? [millisecondsOf(closesAt)] : []))
  const examined = closeOf(windows, 'examination')
  return closes.length > 0 ? new Date(Math.max(...closes)) : later(examined, 10 * DAY)
}

/** By place of the category, then of the entry. */
const TITLES = [
  ['零点零一毫米', '师徒之间', '一张检验单的旅程'],
  ['窗口里的微笑', '塔吊下的早会', '三次返工之后'],
  ['全员改善提案的十年', '一体化追溯体系的建立', '从事后检验到事前预防'],
]
/** By place of the entry. */
const VOTES = [4, 6, 2]
