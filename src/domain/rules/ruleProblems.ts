import { compare, ZERO } from '../basics/rational.ts'
import { refuse } from '../basics/refusal.ts'
import { rationalOf } from './decimals.ts'
import { doubles, marksProblems } from './marksProblems.ts'
import type { Problem } from './marksProblems.ts'
import type { MarksRule, Rule, RuleComponent, TieLink } from './rule.ts'
import { fullSheet } from './sheetMarks.ts'

/**
 * Where the parts of a rule do not fit together, by path, in its own order:
 * - ruleKeyTwice, ruleKeyUnknown: a name stands twice, or there is nothing of that name
 * - ruleWeights: weights that do not sum to 100, or stand where a plain sum is asked for (and the other way round)
 * - ruleRange: a criterion's least above its most, a step that does not divide its range, rows out of order
 * - ruleStepUnused: marks without a component that counts them, a component of marks without marks, two of them; a tie link, an
 *   award or an adjustment over what the rule does not have (R119: refused when declared, not when it is needed)
 * - ruleStepsClash: steps that cannot stand together (trim per criterion with anything but marks as they are given; an order
 *   of places from sums; points that need an order with trim)
 * - ruleMatchedWeight: votes matched to the experts weigh more than half of what these weigh, so that a raised mark could lower an entry
 */
export function ruleProblems(rule: Rule): Problem[] {
  return [
    ...doubles('votes', rule.votes),
    ...doubles('components', rule.components),
    ...doubles('adjustments', rule.adjustments),
    ...doubles('awards', rule.awards),
    ...(rule.marks ? marksProblems(rule.marks) : []),
    ...componentProblems(rule),
    ...adjustmentProblems(rule),
    ...tieProblems(rule),
    ...advanceProblems(rule),
    ...awardProblems(rule),
  ]
}

function componentProblems(rule: Rule): Problem[] {
  const { components, combine, marks, votes } = rule
  const problems: Problem[] = []
  if (combine === 'weights') {
    const total = components.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
    if (total !== 100 || components.some(({ weight }) => weight === null)) {
      problems.push(['components', refuse('ruleWeights', { weights: total })])
    }
  } else if (components.some(({ weight }) => weight !== null)) {
    problems.push(['components', refuse('ruleWeights', { weights: 0 })])
  }
  const ofMarks = components.filter(({ source }) => source.kind === 'marks')
  if (marks ? ofMarks.length !== 1 : ofMarks.length > 0) {
    problems.push(['components', refuse('ruleStepUnused')])
  }
  components.forEach(({ source }, index) => {
    const at = `components.${index}.source`
    if (source.kind === 'marks' && marks && source.scale === 'shareOfFull' && !isOfFull(marks)) {
      problems.push([`${at}.scale`, refuse('ruleStepsClash')])
    }
    if (source.kind === 'constant' && compare(rationalOf(source.points), ZERO) < 0) {
      problems.push([`${at}.points`, refuse('ruleRange')])
    }
    if (source.kind !== 'votes') return
    if (!votes.some(({ key }) => key === source.votes)) {
      problems.push([`${at}.votes`, refuse('ruleKeyUnknown', { key: source.votes })])
    }
    if (!hasSoundNumbers(source.conversion)) {
      problems.push([`${at}.conversion`, refuse('ruleRange')])
    }
    if (source.conversion.kind === 'matchExperts' && !isMatchable(rule)) {
      problems.push([`${at}.conversion`, refuse('ruleMatchedWeight')])
    }
  })
  return problems
}

/**
 * Only a mean or a median of marks as they are given has the sheet's full mark as its own. Of a full mark that is not above 0
 * nothing is a share: a better mark would count less.
 */
function isOfFull(marks: MarksRule): boolean {
  const { perJudge, aggregate, groups } = marks
  const isMean = aggregate === 'mean' || aggregate === 'median'
  const isGroupMean = groups.every(({ weight }) => weight !== null)
  const isAboveZero = compare(fullSheet(marks), ZERO) > 0
  return perJudge.kind === 'asMarked' && isMean && isGroupMean && isAboveZero
}

function isMatchable({ components, combine }: Rule): boolean {
  const isShare = components.some(
    ({ source }) => source.kind === 'marks' && source.scale === 'shareOfFull',
  )
  if (combine !== 'weights' || !isShare) return false
  const weightOf = (isOurs: (component: RuleComponent) => boolean) =>
    components.filter(isOurs).reduce((sum, { weight }) => sum + (weight ?? 0), 0)
  const matched = weightOf(
    ({ source }) => source.kind === 'votes' && source.conversion.kind === 'matchExperts',
  )
  return 2 * matched <= weightOf(({ source }) => source.kind === 'marks')
}

type Conversion = Extract<RuleComponent['source'], { kind: 'votes' }>['conversion']

function hasSoundNumbers(conversion: Conversion): boolean {
  switch (conversion.kind) {
    case 'bandedRank':
      return conversion.zeroVotes <= conversion.lowest && conversion.lowest <= conversion.highest
    case 'perVote': {
      const [points, cap] = [rationalOf(conversion.points), rationalOf(conversion.cap ?? '1')]
      return compare(points, ZERO) > 0 && compare(cap, ZERO) > 0
    }
    case 'threshold':
      return compare(rationalOf(conversion.points), ZERO) > 0
    case 'byPlace': {
      const { rows, others, none } = conversion
      const points = [...rows.map((row) => row.points), others, none].map(rationalOf)
      const falls = points.every((each, index) => compare(each, points[index + 1] ?? each) >= 0)
      return falls && rows.every((row, index) => row.downTo > (rows[index - 1]?.downTo ?? 0))
    }
    default:
      return true
  }
}

function adjustmentProblems({ adjustments, marks }: Rule): Problem[] {
  const problems: Problem[] = []
  adjustments.forEach(({ of, points, kind }, index) => {
    const at = `adjustments.${index}`
    if (of === 'panel' && !marks) problems.push([`${at}.of`, refuse('ruleStepUnused')])
    if (points.kind !== 'bySeconds') {
      const number = points.kind === 'fixed' ? points.points : points.most
      if (compare(rationalOf(number), ZERO) <= 0)
        problems.push([`${at}.points`, refuse('ruleRange')])
      return
    }
    const rises = points.rows.every((row, place) => row.from > (points.rows[place - 1]?.from ?? -1))
    const isPositive = points.rows.every((row) => compare(rationalOf(row.points ?? '0'), ZERO) >= 0)
    const leavesOut = points.rows.some((row) => row.points === null)
    if (!rises || !isPositive || (leavesOut && kind === 'bonus')) {
      problems.push([`${at}.points`, refuse('ruleRange')])
    }
  })
  return problems
}

function tieProblems(rule: Rule): Problem[] {
  return rule.ties.flatMap((link, index): Problem[] =>
    hasDataFor(link, rule) ? [] : [[`ties.${index}`, refuse('ruleStepUnused')]],
  )
}

function hasDataFor(link: TieLink, { components, marks, votes }: Rule): boolean {
  const criteria = marks?.sheet.criteria ?? []
  switch (link.kind) {
    case 'component':
      return components.some(
        ({ key, source }) => key === link.component && source.kind !== 'constant',
      )
    case 'criteria':
      return link.criteria.every((each) => criteria.some(({ key }) => key === each))
    case 'group':
      return marks?.groups.some(({ key }) => key === link.group) ?? false
    case 'votes':
      return votes.some(({ key }) => key === link.votes)
    case 'supporters':
      return marks?.perJudge.kind === 'pointsByPlace'
    case 'countBack':
    case 'smallerSpread':
    case 'finerStep':
      return marks !== null
    default:
      return true
  }
}

function advanceProblems({ advance, votes }: Rule): Problem[] {
  return (advance?.steps ?? []).flatMap((step, index): Problem[] =>
    step.kind === 'topByVotes' && !votes.some(({ key }) => key === step.votes)
      ? [[`advance.steps.${index}.votes`, refuse('ruleKeyUnknown', { key: step.votes })]]
      : [],
  )
}

function awardProblems({ awards, marks, votes }: Rule): Problem[] {
  const criteria = marks?.sheet.criteria ?? []
  return awards.flatMap(({ source, excludes, key: own }, index): Problem[] => {
    const unknown = excludes.find(
      (other) => other === own || !awards.some(({ key }) => key === other),
    )
    const at = `awards.${index}`
    const problems: Problem[] = []
    if (unknown) problems.push([`${at}.excludes`, refuse('ruleKeyUnknown', { key: unknown })])
    if (source.kind === 'votes' && !votes.some(({ key }) => key === source.votes)) {
      problems.push([`${at}.source.votes`, refuse('ruleKeyUnknown', { key: source.votes })])
    }
    const strange =
      source.kind === 'criteria' &&
      source.criteria.find((each) => !criteria.some(({ key }) => key === each))
    if (strange)
      problems.push([`${at}.source.criteria`, refuse('ruleKeyUnknown', { key: strange })])
    return problems
  })
}
