import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import { standingMarks } from '../../domain/judging/scoring.ts'
import { awardsDecidedBy } from '../../domain/results/awardsDecidedBy.ts'
import type { RunInput } from '../../domain/results/canonicalRun.ts'
import type { ComponentKind } from '../../domain/types/index.ts'
import { marksOfRound } from '../../queries/judging/marksOfRound.ts'
import { eligibleEntries } from '../../queries/shown/eligibleEntries.ts'
import { voteCounts } from '../../queries/voting/voteCounts.ts'
import { settingsOf } from '../../store/settings.ts'
import { installationKey, keyed } from '../../store/keys.ts'
import type { LoadedRound } from '../judging/lockRound.ts'
import { roundRule } from '../judging/roundRule.ts'

/** What an organiser brings to a computation; it becomes part of its input and is published with it. */
export type Declared = Pick<RunInput, 'quotas' | 'decisions'> & {
  /** Votes counted by hand on site, by entry id (R121). */
  audienceVotes?: Record<string, number>
}

/**
 * Everything a round's result is computed from, as it stands now: the eligible entries of its category, standing marks,
 * ballots, the awards it decides. Marks and votes of an entry that is not eligible any more stay out with it.
 * Refuses roundRuleIncomplete, conversionMissing, audienceCountsMissing.
 */
export async function gatherRun({
  loaded: { transaction, round, category },
  declared: { quotas, decisions, audienceVotes },
}: {
  loaded: LoadedRound
  declared: Declared
}): Promise<Outcome<RunInput>> {
  const rules = roundRule({
    round,
    category,
    host: settingsOf(transaction.req.payload).voteConversions,
  })
  if (isRefusal(rules)) return rules
  const holds = (kind: ComponentKind) =>
    rules.value.rule.components.some((component) => component.kind === kind)
  const isOnSite = holds('audienceVote')
  if (isOnSite && !audienceVotes) return refuse('audienceCountsMissing')

  const eligible = await eligibleEntries({ transaction, category: category.id })
  const entries = eligible.map(({ id }) => id)
  const inRound = new Set(entries)
  const ofRound = (counts: Record<string, number>) =>
    Object.fromEntries(Object.entries(counts).filter(([entry]) => inRound.has(entry)))
  const key = installationKey(transaction.req.payload, 'judge')
  const marks = standingMarks(await marksOfRound({ transaction, round: round.id }))
  const counts = holds('publicVote') ? await voteCounts({ transaction, round: round.id }) : null
  return ok({
    ...rules.value,
    entries,
    marks: marks
      .filter(({ entry }) => inRound.has(entry))
      .map(({ entry, judge, values }) => ({
        entry,
        judge: judgeOf({ round: round.id, judge, key }),
        values,
      })),
    tallies: {
      ...(counts ? { publicVote: ofRound(counts) } : {}),
      ...(isOnSite && audienceVotes ? { audienceVote: ofRound(audienceVotes) } : {}),
    },
    awards: awardsDecidedBy(round, category.awards).map(({ key, title, kind, quota, source }) => ({
      key,
      title,
      kind,
      quota: quota ?? null,
      ...(source ? { source } : {}),
    })),
    ...(quotas ? { quotas } : {}),
    ...(decisions ? { decisions } : {}),
  })
}

/**
 * What a judge is called in a run, which anybody may download: the same within a round, another in the next, and from
 * which nobody without the key finds the account.
 */
const judgeOf = ({ round, judge, key }: { round: string; judge: string; key: string }): string =>
  keyed(key, `judge ${round} ${judge}`).slice(0, 16)
