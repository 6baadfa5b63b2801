import { fill } from '../../translations/fill.ts'
import { wordsOfRefusal } from '../../translations/translate.ts'
import type { ChecklistLine } from './Checklist.tsx'
import type { Verdict } from './DeskProvider.tsx'
import type { DeskWords } from './deskWords.ts'
import type { Desk } from './loadDesk.ts'

/** The items of the checklist that concern an entry, with what the system found and the verdict that follows from it (R117). */
export function checklistLines({ entry, checks }: Desk, say: DeskWords): Line[] {
  return checks.map(({ item, evidence: found }) => {
    if (!item.evidence || !found) return { ...lineOf(item, say), found: null, verdict: UNDECIDED }
    const problems = [
      ...found.problems.map((problem) => wordsOfRefusal(problem, say.locale, say.timeZone)),
      ...found.findings.map(({ code, params }) => say.t(`finding.${code}`, params)),
      ...(found.alike ? [fill(say.words.similarFound, { count: found.alike })] : []),
      ...(item.evidence === 'similarity' && found.alike === null ? [say.words.notComparedYet] : []),
    ].join(' ')
    const ground = entry.directRouteGround
      ? say.t(`directRouteGround.${entry.directRouteGround}`)
      : ''
    return {
      ...lineOf(item, say),
      found: found.isAbsent
        ? say.words.slotAbsent
        : problems || fill(say.words.evidence[item.evidence], { ground }),
      verdict: { passed: found.passed, comment: found.passed ? '' : problems.slice(0, 500) },
    }
  })
}

type Line = ChecklistLine & { verdict: Verdict }

const UNDECIDED: Verdict = { passed: null, comment: '' }

function lineOf(item: Desk['checks'][number]['item'], { words, label }: DeskWords) {
  const own = label(item)
  return { key: item.key, label: own, commentLabel: fill(words.commentFor, { label: own }) }
}
