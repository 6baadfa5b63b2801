import type { ReactNode } from 'react'

import type { Payload } from 'payload'
import { toldApart } from '../../domain/participants/toldApart.ts'
import { documentHref, publicHref } from '../../domain/basics/addresses.ts'
import { consentsOf, consentsTakenBack } from '../../domain/contest/consents.ts'
import { fill } from '../../translations/fill.ts'
import { namesOnForms } from './namesOnForms.ts'
import { boxesOnPaper } from './boxesOnPaper.ts'
import type { DeskWords } from './deskWords.ts'
import type { Desk } from './loadDesk.ts'
import { participantsInWords, withdrawnAfter } from './participantsInWords.tsx'

/** What an examiner wants to know before reading: whose it is, which kind, where it stands, since when (R109). */
export function Facts({ desk, say, payload }: { desk: Desk; say: DeskWords; payload: Payload }) {
  const { entry, contest, category, unit, person, partners, recommenders, queue } = desk
  const { words, t } = say
  const recommender = recommenders.find(({ id }) => id === entry.recommender)
  const place =
    queue.place === null
      ? fill(words.queueOutside, { waiting: queue.waiting })
      : fill(words.queuePlace, { place: queue.place, waiting: queue.waiting })
  const boxes = boxesOnPaper(desk)
  const facts: [string, ReactNode][] = [
    [
      words.stage,
      <span className="contest-stage" data-stage={entry.stage} key="stage">
        {t(`stage.${entry.stage}`)}
      </span>,
    ],
    [words.number, entry.number],
    [words.acceptanceNumber, entry.acceptanceNumber],
    [
      words.applicant,
      <>
        {unit ? <a href={documentHref(payload, 'units', unit.id)}>{unit.name}</a> : person?.name}
        {partners.map((name) => `、${name}`)}
      </>,
    ],
    [t('participant.desk.participants'), participantsInWords(desk, say)],
    [words.contest, say.title(contest)],
    [words.category, say.title(category)],
    [words.route, t(`route.${entry.route}`)],
    [words.recommender, recommender?.name],
    [
      words.directRouteGround,
      entry.directRouteGround ? t(`directRouteGround.${entry.directRouteGround}`) : null,
    ],
    [words.directRouteReason, entry.directRouteReason],
    [words.firstSubmittedAt, entry.firstSubmittedAt ? say.at(entry.firstSubmittedAt) : null],
    [words.submittedAt, entry.submittedAt ? say.at(entry.submittedAt) : null],
    [
      words.consentedRulesVersion,
      entry.consentedRulesVersion && (
        <a href={publicHref(say.locale, `/${contest.slug}/rules`)} key="rules">
          {entry.consentedRulesVersion}
        </a>
      ),
    ],
    [words.queue, place],
  ]
  return (
    <>
      {withdrawnAfter(desk).map((each) => (
        <p className="contest-warning" key={each.id}>
          {t('participant.desk.withdrawn', {
            name: toldApart(each, desk.participants),
            at: say.at(each.consentWithdrawnAt ?? ''),
          })}
        </p>
      ))}
      {desk.objecting.map(({ id, shownAs, decidedAt }) => (
        <p className="contest-warning" key={id}>
          {t('joint.desk', { partner: shownAs, at: say.at(decidedAt ?? '') })}
        </p>
      ))}
      {entry.differsFromTable && <p className="contest-warning">{words.differs}</p>}
      {namesOnForms(desk).map((written) => (
        <p className="contest-warning" key={written}>
          {t('scan.unitNameDiffers', { written, unitName: unit?.name ?? '' })}
        </p>
      ))}
      {consentsTakenBack(consentsOf(contest), person?.consents ?? []).map((consent) => (
        <p className="contest-warning" key={consent.key}>
          {fill(words.consentTakenBack, {
            title: consent.title,
            at: say.at(consent.withdrawnAt),
          })}
        </p>
      ))}
      {boxes.length > 0 && (
        <p className="contest-warning">
          {t('scan.charactersIn', { label: t('scan.handwritten'), characters: boxes.join(' ') })}
          {t('scan.handwrittenDesk')}
        </p>
      )}
      {unit?.creditCodeDoubtful && <p className="contest-warning">{words.doubtfulCode}</p>}
      <dl className="contest-facts">
        {facts.map(([term, fact]) =>
          fact ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {queue.next && (
        <p>
          <a href={documentHref(payload, 'entries', queue.next)}>{words.next} →</a>
        </p>
      )}
    </>
  )
}
