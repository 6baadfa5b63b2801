import type { AdvanceStep, TieLink } from '../../domain/rules/rule.ts'
import type { AwardStep } from '../../domain/rules/awardStep.ts'
import { RECORDED_LINKS } from '../../domain/rules/roundInput.ts'
import type { Saying } from './saying.ts'

/** Steps 10 and 11. */
export function wordsOfRanking(saying: Saying): string[] {
  const { t, rule } = saying
  const first = t(`rule.order.${rule.rankOn}`)
  if (rule.ties.length === 0) return [first, t('rule.order.shared')]
  const links = rule.ties.map((link) => wordsOfLink(saying, link)).join(t('rule.order.next'))
  const waits = rule.ties.some(({ kind }) => RECORDED_LINKS.some((each) => each === kind))
  return [first, t('rule.order.ties', { links }), ...(waits ? [t('rule.order.waits')] : [])]
}

/** What a link of the tie chain compares. */
export function wordsOfLink({ t, label, criteria, votes, rule }: Saying, link: TieLink): string {
  switch (link.kind) {
    case 'component': {
      const component = rule.components.find(({ key }) => key === link.component)
      return t('rule.link.component', { label: component ? label(component) : link.component })
    }
    case 'criteria':
      return t(link.criteria.length > 1 ? 'rule.link.criteriaSum' : 'rule.link.criteria', {
        labels: criteria(link.criteria),
      })
    case 'group': {
      const group = rule.marks?.groups.find(({ key }) => key === link.group)
      return t('rule.link.group', { label: group ? label(group) : link.group })
    }
    case 'votes':
      return t('rule.link.votes', { label: votes(link.votes) })
    default:
      return t(`rule.link.${link.kind}`)
  }
}

/** Step 13; none where nobody goes on. */
export function wordsOfAdvance(saying: Saying): string[] {
  const { t, list, rule } = saying
  if (!rule.advance) return []
  const steps = list(rule.advance.steps.map((step) => wordsOfStep(saying, step)))
  return [t('rule.advance.union', { steps }), t(`rule.advance.${rule.advance.ties}`)]
}

function wordsOfStep({ t, votes }: Saying, step: AdvanceStep): string {
  switch (step.kind) {
    case 'top':
    case 'panelChoice':
      return t(`rule.advance.${step.kind}`, { places: step.places })
    case 'topShare':
      return t('rule.advance.topShare', {
        percent: step.percent,
        mode: t(`rule.advance.${step.mode}`),
      })
    case 'topByVotes':
      return t('rule.advance.topByVotes', { places: step.places, label: votes(step.votes) })
    case 'threshold':
      return t('rule.advance.threshold', { total: step.total })
    case 'topPerRegion': {
      const { quota, places, least, unfilled } = step
      const first = t(
        quota === 'fixed' ? 'rule.advance.fixedPerRegion' : 'rule.advance.sharedPerRegion',
        { places },
      )
      const from = least === null ? '' : t('rule.advance.least', { least })
      return first + from + t(`rule.advance.${unfilled}`)
    }
  }
}

/** The awards of the round, one sentence each. */
export function wordsOfAwards(saying: Saying): string[] {
  const { t, list, rule } = saying
  const titleOf = ({ title, titleEn }: AwardStep) =>
    saying.label({ label: title, labelEn: titleEn })
  return rule.awards.map((award) => {
    const { quota, least, perUnit, excludes } = award
    const title = titleOf(award)
    const what =
      quota.kind === 'places'
        ? t('rule.award.places', { title, places: quota.places })
        : quota.kind === 'share'
          ? t('rule.award.share', {
              title,
              percent: quota.percent,
              mode: t(`rule.advance.${quota.mode}`),
            })
          : t(`rule.award.${quota.kind}`, { title })
    const others = rule.awards.filter(({ key }) => excludes.includes(key)).map(titleOf)
    const terms = [
      wordsOfAwardSource(saying, award.source),
      ...(least === null ? [] : [t('rule.award.least', { least })]),
      ...(perUnit === null ? [] : [t('rule.award.perUnit', { count: perUnit })]),
      ...(others.length > 0 ? [t('rule.award.excludes', { titles: list(others) })] : []),
    ]
    return t('rule.award.line', { what, terms: terms.join(t('vote.rule.comma')) })
  })
}

function wordsOfAwardSource(
  { t, votes, criteria, list }: Saying,
  source: AwardStep['source'],
): string {
  switch (source.kind) {
    case 'votes':
      return t('rule.award.votes', { label: votes(source.votes) })
    case 'criteria':
      return t('rule.award.criteria', { labels: criteria(source.criteria) })
    case 'panelBallot':
      return t('rule.award.panelBallot', { majority: source.majority, ballots: source.ballots })
    case 'unitFormula': {
      const terms = source.terms.map(({ figure, points }) =>
        t('rule.award.term', { figure: t(`rule.figure.${figure}`), points }),
      )
      return t('rule.award.unitFormula', { terms: list(terms) })
    }
    default:
      return t(`rule.award.${source.kind}`)
  }
}
