import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import type { TextChange } from '../../domain/basics/textChanges.ts'
import { RULES_CONSENT } from '../../domain/contest/consents.ts'
import { paragraphChanges } from '../../domain/contest/ruleTexts.ts'
import { isRichText } from '../../domain/documents/richText.ts'
import type { RichText } from '../../domain/documents/index.ts'
import { findAll } from '../../store/database/documents.ts'
import { fillContest } from '../../translations/filledTexts.ts'
import type { PublicContest } from './publicContests.ts'

/** The rules of a contest as they read under one version. */
export type RulesVersion = {
  version: string
  /** Since when people agree to it; ISO 8601. */
  since: string
  rules: RichText
  /** Against the version before: the changed paragraphs. */
  changes: TextChange[][]
  isFirst: boolean
}

/** Every version of the rules that a published contest ever had, newest first, with the dates of its schedule (R147). */
export async function ruleVersions(
  payload: Payload,
  contest: Pick<PublicContest, 'id' | 'windows' | 'timeZone'>,
): Promise<RulesVersion[]> {
  const req = await createLocalReq({}, payload)
  const kept = await findAll(
    req,
    'ruleTexts',
    { and: [{ contest: { equals: contest.id } }, { key: { equals: RULES_CONSENT } }] },
    { sort: 'createdAt' },
  )
  const { windows, timeZone } = contest
  const filled = kept.flatMap(({ version, createdAt, body }) => {
    const { rules } = fillContest({ rules: isRichText(body) ? body : null, windows, timeZone })
    return rules ? [{ version, since: createdAt, rules }] : []
  })
  return filled
    .map((each, index) => ({
      ...each,
      isFirst: index === 0,
      changes: index === 0 ? [] : paragraphChanges(filled[index - 1]?.rules, each.rules),
    }))
    .toReversed()
}
