import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { collectionHref, staffDoor } from '../../domain/basics/addresses.ts'
import { DIRECT } from '../../domain/forms/formContext.ts'
import type { Action, Answers as FormAnswers, FormDefinition } from '../../domain/types/index.ts'
import { actorOf } from '../../store/database/actors.ts'
import { inLocale, localeOf } from '../../translations/locale.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { StepNav } from '../parts/StepNav.tsx'
import { Answers } from './Answers.tsx'
import { Changes } from './Changes.tsx'
import { Checklist } from './Checklist.tsx'
import { Claim } from './Claim.tsx'
import { Conclusion } from './Conclusion.tsx'
import { DeskKeys } from './DeskKeys.tsx'
import { DeskProvider } from './DeskProvider.tsx'
import type { DeskPhrases } from './DeskProvider.tsx'
import { Facts } from './Facts.tsx'
import { Files } from './Files.tsx'
import { History } from './History.tsx'
import { Proposals } from './Proposals.tsx'
import { Repeats } from './Repeats.tsx'
import { Similar } from './Similar.tsx'
import { checklistLines } from './checklistLines.ts'
import { deskWords } from './deskWords.ts'
import type { DeskWords } from './deskWords.ts'
import { loadDesk } from './loadDesk.ts'
import type { Desk } from './loadDesk.ts'

/**
 * The page of an entry in the panel: nothing on it is typed over; it is read, remarked on, and decided (R109–R117).
 * Payload has already decided whether this member of staff may see the entry.
 */
export async function ExaminationPanel({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult
  const actor = actorOf(req.user)
  if (!doc?.id || actor?.kind !== 'staff') return null
  const desk = await loadDesk({ req, actor, entryId: String(doc.id), now: new Date() })
  if (!desk) return null
  const { entry, contest, category, version, registration, signUpVersion } = desk
  const { payload } = req
  const say = deskWords({ locale: localeOf(req.i18n.language), timeZone: contest.timeZone })
  const { words } = say
  const lines = checklistLines(desk, say)
  // Before and after the examination there is nothing to remark on, and the findings stand in the history.
  const isExamined = desk.actions.some(({ action }) => EXAMINING.includes(action))
  const earlier = isExamined ? { earlier: earlierRemarks(desk) } : {}

  return (
    <Gutter className="contest-desk">
      <PanelStyles />
      <StepNav
        nav={[
          {
            label: say.t('admin.collections.entries.plural'),
            url: collectionHref(payload, 'entries'),
          },
          { label: entry.title ?? entry.number ?? words.unknown },
        ]}
      />
      <Claim actor={actor} desk={desk} payload={payload} say={say} />
      <Proposals actor={actor} desk={desk} payload={payload} say={say} />
      <Repeats actor={actor} desk={desk} payload={payload} say={say} />
      <Facts desk={desk} payload={payload} say={say} />
      <DeskProvider
        checklist={Object.fromEntries(lines.map(({ key, verdict }) => [key, verdict]))}
        entryId={entry.id}
        phrases={phrasesOf(desk, say)}
      >
        <DeskKeys words={words.keys} />
        <Changes desk={desk} earlier={earlierRemarks(desk)} say={say} />
        <h2>{words.answers}</h2>
        <Answers {...formOf(desk, version.definition, entry.answers, say)} {...earlier} say={say} />
        <h2>{words.files}</h2>
        <Files
          {...earlier}
          fileHref={(id) => staffDoor(payload, `/files/${id}`)}
          decide={desk.mayDecidePapers ? staffDoor(payload, `/entries/${entry.id}/paper`) : null}
          files={desk.files}
          pages={desk.pages}
          renditions={desk.renditions}
          say={say}
          scans={desk.scans}
          slots={category.fileSlots}
          slotsOff={entry.slotsOff ?? {}}
        />
        <h2>{words.similar}</h2>
        <Similar payload={payload} say={say} similar={desk.similar} />
        {signUpVersion && registration && (
          <details className="contest-more">
            <summary>{words.signUp}</summary>
            <Answers
              {...formOf(desk, signUpVersion.definition, registration.answers, say)}
              say={say}
            />
          </details>
        )}
        {isExamined && (
          <>
            <h2>{words.checklist}</h2>
            {lines.length === 0 && <p className="contest-note">{words.noChecklist}</p>}
            {lines.some(({ found }) => found) && (
              <p className="contest-note">{words.prefilledNote}</p>
            )}
            <Checklist
              lines={lines}
              words={{
                passed: words.passed,
                failed: words.failed,
                comment: words.comment,
                prefilled: words.prefilled,
                passRest: words.passRest,
              }}
            />
          </>
        )}
        <h2>{words.actions}</h2>
        <Conclusion
          actor={actor}
          desk={desk}
          items={lines.map(({ key }) => key)}
          payload={payload}
          say={say}
        />
      </DeskProvider>
      <History desk={desk} say={say} />
    </Gutter>
  )
}

const EXAMINING: readonly Action[] = ['accept', 'returnToEntrant', 'returnToRecommender']

/** What was remarked on last time, by target: the examiner sees whether it was heeded. */
function earlierRemarks({ examinations }: Desk): Map<string, string> {
  const last = examinations.find(({ remarks }) => remarks.length > 0)
  return new Map((last?.remarks ?? []).map(({ target, text }) => [target, text]))
}

/** The contest's canned phrases in the language of the panel. */
function phrasesOf({ contest }: Desk, { words, locale }: DeskWords): DeskPhrases {
  const of = (wanted: string) =>
    (contest.phrases ?? [])
      .filter(({ use }) => use === wanted)
      .map(({ text, textEn }) => inLocale(locale, text, textEn))
  return { label: words.phrases, remark: of('remark'), elimination: of('elimination') }
}

/** A form with its answers and the name of the recommender picked in it, or the contest's words for the direct route. */
function formOf(
  { recommenders, contest }: Desk,
  definition: FormDefinition,
  answers: FormAnswers,
  { locale }: DeskWords,
) {
  const field = definition.sections
    .flatMap(({ fields }) => fields)
    .find(({ type }) => type === 'recommender')
  const picked = field ? answers[field.name] : null
  const { label, labelEn } = contest.directRoute
  const recommenderName =
    picked === DIRECT
      ? inLocale(locale, label ?? '', labelEn) || null
      : (recommenders.find(({ id }) => id === picked)?.name ?? null)
  return { definition, answers, recommenderName, schedule: contest }
}
