import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import type { TextChange } from '../../domain/basics/textChanges.ts'
import { RULES_CONSENT } from '../../domain/contest/consents.ts'
import { paragraphChanges } from '../../domain/contest/ruleTexts.ts'
import type { Scheduled } from '../../domain/contest/scheduleFields.ts'
import { isRichText } from '../../domain/documents/richText.ts'
import type { RichText } from '../../domain/documents/index.ts'
import { findAll } from '../../store/database/documents.ts'
import { fillContest } from '../../translations/filledTexts.ts'
import { ruleReadings } from './ruleReadings.ts'
import type { RuleReading } from './ruleReadings.ts'
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
  /** Each time a deadline that it names was moved while it was in force: from when on it reads so, and what that changed. */
  redated: { since: string; changes: TextChange[][] }[]
}

/**
 * Every version of the rules that a published contest ever had, newest first (R147), with the dates it was last in force
 * with: one that somebody agreed to does not come to name days of which nobody knew then.
 */
export async function ruleVersions(
  payload: Payload,
  contest: Pick<PublicContest, 'id' | 'windows' | 'timeZone'>,
): Promise<RulesVersion[]> {
  const req = await createLocalReq({}, payload)
  const [kept, readings] = await Promise.all([
    findAll(
      req,
      'ruleTexts',
      { and: [{ contest: { equals: contest.id } }, { key: { equals: RULES_CONSENT } }] },
      { sort: 'createdAt' },
    ),
    ruleReadings(req, contest.id),
  ])
  const read = kept.flatMap(({ version, createdAt, body }) => {
    if (!isRichText(body)) return []
    const own = readings.filter((each) => each.key === RULES_CONSENT && each.version === version)
    const known = own.length > 0 ? own : [{ since: createdAt, schedule: null }]
    return [{ version, since: createdAt, texts: known.map(asRead(body, contest)) }]
  })
  return read
    .flatMap(({ version, since, texts }, index) => {
      const [first, newest] = [texts[0], texts.at(-1)]
      if (!first || !newest) return []
      const before = read[index - 1]?.texts.at(-1)
      return [
        {
          version,
          since,
          rules: newest.rules,
          isFirst: index === 0,
          changes: before ? paragraphChanges(before.rules, first.rules) : [],
          redated: texts.slice(1).map((text, at) => ({
            since: text.since,
            changes: paragraphChanges(texts[at]?.rules, text.rules),
          })),
        },
      ]
    })
    .toReversed()
}

/** A text with the dates of one reading; with those of today where nobody wrote them down. */
const asRead =
  (rules: RichText, contest: Pick<PublicContest, 'windows' | 'timeZone'>) =>
  ({ since, schedule }: Pick<RuleReading, 'since' | 'schedule'>) => {
    const windows =
      schedule?.windows.map((window) => ({ ...window, title: '', displayText: '' })) ??
      contest.windows
    const timeZone = schedule?.timeZone ?? contest.timeZone
    return {
      since,
      rules: fillContest<Scheduled & { rules: RichText }>({ rules, windows, timeZone }).rules,
    }
  }
