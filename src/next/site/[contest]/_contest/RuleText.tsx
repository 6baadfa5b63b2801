import config from '@payload-config'
import { getPayload } from 'payload'

import { isRefusal } from '#src/domain/basics/refusal.ts'
import { scoringRuleOf } from '#src/domain/judging/scoringRule.ts'
import type { PublicRound } from '#src/queries/results/publicRounds.ts'
import { settingsOf } from '#src/store/settings.ts'
import type { Locale } from '#src/translations/locale.ts'
import { ruleInWords } from '#src/translations/ruleInWords.ts'

/** The declared rule of a round, word for word what is computed (R119). */
export async function RuleText({ round, locale }: { round: PublicRound; locale: Locale }) {
  const rule = scoringRuleOf({
    round: { ...round, tieBreakers: round.tieBreakers ?? [] },
    version: '',
  })
  if (isRefusal(rule)) return null
  const { voteConversions: host } = settingsOf(await getPayload({ config }))

  return (
    <ul className="mt-2 max-w-text list-[square] space-y-2 pl-5">
      {ruleInWords({ rule: rule.value, criteria: round.criteria ?? [], locale, host }).map(
        (line) => (
          <li key={line}>{line}</li>
        ),
      )}
    </ul>
  )
}
