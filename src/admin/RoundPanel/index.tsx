import type { UIFieldServerProps } from 'payload'

import { collectionDoor, staffDoor } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import { actorOf } from '../../store/database/actors.ts'
import { settingsOf } from '../../store/settings.ts'
import { localeOf } from '../../translations/locale.ts'
import { ruleInWords } from '../../translations/ruleInWords.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { AfterSave } from './AfterSave.tsx'
import { Judges } from './Judges.tsx'
import { LatestRun } from './LatestRun.tsx'
import { RoundControls } from './RoundControls.tsx'
import { RoundFacts } from './RoundFacts.tsx'
import { loadRoundDesk } from './loadRoundDesk.ts'
import { roundWords } from './roundWords.ts'

/**
 * The upper part of a round's page in the panel: how it stands, its rule in words, what can be done now, and what was
 * computed (R119, R125–R133, R140). Marks and results are seen by whoever the matrix lets read them.
 */
export async function RoundPanel({ id, req }: Pick<UIFieldServerProps, 'id' | 'req'>) {
  const locale = localeOf(req.i18n.language)
  const actor = actorOf(req.user)
  if (actor?.kind !== 'staff') return null
  const desk = id ? await loadRoundDesk({ req, actor, roundId: String(id) }) : null
  const say = roundWords({ locale, timeZone: desk?.contest.timeZone ?? 'Asia/Shanghai' })
  const { words } = say
  if (!desk) {
    return (
      <>
        <PanelStyles />
        <p className="contest-note contest-note--first">{words.saveFirst}</p>
      </>
    )
  }
  const mayConduct = !isRefusal(checkOrganiser(actor, desk.contest.id))
  const seesMarks = mayConduct || actor.role === 'auditor'

  return (
    <section className="contest-desk contest-round" aria-label={words.title}>
      <PanelStyles />
      <AfterSave />
      <RoundFacts desk={desk} say={say} seesMarks={seesMarks} />
      <details className="contest-more" open={desk.round.state === 'draft'}>
        <summary>{words.rule}</summary>
        {isRefusal(desk.rule) ? (
          <p className="contest-warning">{say.refusal(desk.rule)}</p>
        ) : (
          <>
            <ul>
              {ruleInWords({
                rule: desk.rule.value.rule,
                criteria: desk.rule.value.scoreSheet.criteria,
                locale,
                host: settingsOf(req.payload).voteConversions,
              }).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p className="contest-note">
              {say.fill(words.ruleVersion, { version: desk.rule.value.rule.version })}
            </p>
          </>
        )}
      </details>
      {seesMarks ? (
        <>
          <Judges judges={desk.judges} words={words} />
          <h3>{words.actions}</h3>
          <RoundControls
            desk={desk}
            say={say}
            mayConduct={mayConduct}
            document={collectionDoor(req.payload, 'rounds', `/${desk.round.id}`)}
            doors={staffDoor(req.payload, `/rounds/${desk.round.id}`)}
          />
          <LatestRun
            desk={desk}
            say={say}
            mayDecide={mayConduct && desk.refusals.compute === null}
            doors={staffDoor(req.payload, `/rounds/${desk.round.id}`)}
          />
        </>
      ) : (
        <p className="contest-note">{words.limited}</p>
      )}
    </section>
  )
}
