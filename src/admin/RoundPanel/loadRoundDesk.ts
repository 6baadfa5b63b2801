import type { PayloadRequest, Where } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Outcome, Refusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import type {
  ActivityDocument,
  CategoryDocument,
  ContestDocument,
  ResultRunDocument,
  RoundDocument,
} from '../../domain/documents/index.ts'
import { isInScope } from '../../domain/lifecycle/index.ts'
import { checkRoundAction } from '../../domain/judging/roundMoves.ts'
import type { RoundAction } from '../../domain/judging/roundMoves.ts'
import type { RunInput } from '../../domain/results/canonicalRun.ts'
import { parseRun } from '../../domain/results/parseRun.ts'
import type { RunOutput } from '../../domain/results/resultRun.ts'
import type { Actor } from '../../domain/types/index.ts'
import { roundRule } from '../../operations/judging/roundRule.ts'
import { publishableRun } from '../../operations/results/publishableRun.ts'
import { loadCategory, loadContest } from '../../queries/contest/loadContest.ts'
import { judgeProgress } from '../../queries/judging/judgeProgress.ts'
import type { JudgeProgress } from '../../queries/judging/judgeProgress.ts'
import { loadRound } from '../../queries/judging/loadRound.ts'
import { eligibleEntries } from '../../queries/shown/eligibleEntries.ts'
import type { EligibleEntry } from '../../queries/shown/eligibleEntries.ts'
import { voteCounts } from '../../queries/voting/voteCounts.ts'
import { identityOf } from '../../store/cookies/hostVoter.ts'
import { readerOf } from '../../store/database/database.ts'
import { findFirst } from '../../store/database/documents.ts'
import { settingsOf } from '../../store/settings.ts'
import type { Said } from '../../translations/said.ts'

/** Everything an organiser looks at to conduct a round (R119, R125–R133, R140). */
export type RoundDesk = {
  round: RoundDocument
  contest: ContestDocument
  category: CategoryDocument
  rule: Outcome<Pick<RunInput, 'rule' | 'scoreSheet'>>
  entries: EligibleEntry[]
  judges: JudgeProgress[]
  ballots: number
  /** By which identity of the host's own the public votes; null = by its browsers. */
  identity: Said | null
  /** The newest computation with what was declared for it. */
  run: { document: ResultRunDocument; output: RunOutput; input: RunInput } | null
  /** Why each thing cannot be done now; null where it can. */
  refusals: Record<RoundAction, Refusal | null>
  /** The newest order to publish, or what became of it. */
  publication: ActivityDocument | null
}

/** Null where a part is gone, or the round is no concern of this member of staff. */
export async function loadRoundDesk({
  req,
  actor,
  roundId,
}: {
  req: PayloadRequest
  actor: Actor
  roundId: string
}): Promise<RoundDesk | null> {
  const round = await loadRound({ req }, roundId)
  if (!round || actor.kind !== 'staff' || !isInScope(actor, round.contest)) return null
  const [contest, category] = await Promise.all([
    loadContest(req, round.contest),
    loadCategory(req, round.category),
  ])
  if (!contest || !category) return null
  const { payload } = req
  const transaction = { req, sql: readerOf(payload).sql }
  const rule = roundRule({ round, category, host: settingsOf(payload).voteConversions })
  const can = (action: RoundAction): Refusal | null => {
    const allowed = checkOrganiser(actor, contest.id)
    const possible = isRefusal(allowed) ? allowed : checkRoundAction(action, round.state)
    return isRefusal(possible) ? possible : null
  }
  const mayNotPublish = async (): Promise<Refusal | null> => {
    const publishable = await publishableRun({ transaction, round, category, contest })
    return isRefusal(publishable) ? publishable : null
  }
  const [counts, document, publication, entries, judges, publish] = await Promise.all([
    voteCounts({ transaction, round: round.id }),
    findFirst(req, 'resultRuns', { round: { equals: round.id } }, '-createdAt'),
    findFirst(req, 'activity', ofPublication(round), '-at'),
    eligibleEntries({ transaction, category: category.id }),
    judgeProgress({ payload, contest: contest.id, round: round.id }),
    can('publish') ?? mayNotPublish(),
  ])
  return {
    round,
    contest,
    category,
    rule,
    publication,
    entries,
    judges,
    identity: identityOf(payload, contest)?.title ?? null,
    ballots: Object.values(counts).reduce((total, each) => total + each, 0),
    run: document && {
      document,
      output: JSON.parse(document.output) as RunOutput,
      input: parseRun(document.input),
    },
    refusals: {
      open: can('open') ?? (isRefusal(rule) ? rule : null),
      close: can('close'),
      assign: can('assign'),
      compute: can('compute'),
      publish,
    },
  }
}

const ofPublication = ({ id }: RoundDocument): Where => ({
  subjectId: { equals: id },
  action: { in: ['requestPublication', 'publicationRefused', 'publishResults'] },
})
