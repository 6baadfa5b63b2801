import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkRoundAction } from '../../domain/judging/roundMoves.ts'
import { awardsDecidedBy } from '../../domain/results/awardsDecidedBy.ts'
import { AwaitPublication } from './AwaitPublication.tsx'
import { RoundActions } from './RoundActions.tsx'
import type { RoundButton } from './RoundActions.tsx'
import type { RoundDesk } from './loadRoundDesk.ts'
import type { RoundWords } from './roundWords.ts'

/** The buttons of a round, what each one asks for, and what became of an order to publish. */
export function RoundControls({
  desk: { round, category, entries, judges, run, refusals, publication },
  say,
  mayConduct,
  document,
  doors,
}: {
  desk: RoundDesk
  say: RoundWords
  mayConduct: boolean
  /** Address at which the round is read. */
  document: string
  /** Address below which what is done with it lies. */
  doors: string
}) {
  const { words, at, fill, locale } = say
  const opens = round.state === 'closed' ? 'reopen' : 'open'
  const isOrdered = publication?.action === 'requestPublication' && round.state === 'closed'
  const next = nextStep(round.state, run !== null && refusals.publish === null)
  const buttons = (
    [
      ['opening', opens, 'open'],
      ['assignments', 'assign', 'assign'],
      ['closing', 'close', 'close'],
      ['computation', 'compute', 'compute'],
      ['publication', 'publish', 'publish'],
    ] as const
  )
    // What belongs to another state of the round would only say so; what is due and blocked says why.
    .filter(([, , action]) => checkRoundAction(action, round.state).ok)
    .map(([door, name, action]): RoundButton => {
      const refusal = refusals[action]
      return {
        door,
        label: words.buttons[name],
        confirm: fill(words.buttons.confirm, { what: words.buttons[name] }),
        text: words.dialog[name],
        refusal: refusal && say.refusal(refusal),
        isPrimary: next === door,
      }
    })
  const decided = awardsDecidedBy(round, category.awards).filter(
    ({ kind, quota }) => quota === null && kind !== 'organisation' && kind !== 'participation',
  )
  const isOnSite = round.components.some(({ kind }) => kind === 'audienceVote')

  return (
    <>
      {isOrdered && publication && (
        <p className="contest-warning" role="status">
          {fill(words.ordered, { at: at(publication.at) })}
          <AwaitPublication url={`${document}?depth=0`} />
        </p>
      )}
      {publication?.action === 'publicationRefused' && (
        <p className="contest-warning">
          {fill(words.refusedPublication, {
            at: at(publication.at),
            why: say.refusal(refusalIn(publication.details)),
          })}
        </p>
      )}
      {publication?.action === 'publishResults' && (
        <p>{fill(words.published, { at: at(publication.at) })}</p>
      )}
      {mayConduct && (
        <RoundActions
          buttons={buttons}
          doors={doors}
          locale={locale}
          judges={judges.map(({ id, name, username, unit, assigned }) => ({
            id,
            label: [name, username, unit].filter(Boolean).join(' · '),
            isAssigned: assigned > 0,
          }))}
          quotas={decided.map((award) => ({
            key: award.key,
            label: say.title(award),
            value: String(run?.input.quotas?.[award.key] ?? ''),
          }))}
          audience={(isOnSite ? entries : []).map(({ id, number, title }) => ({
            key: id,
            label: `${number} ${title}`,
            value: String(run?.input.tallies.audienceVote?.[id] ?? ''),
          }))}
          run={run?.document.id ?? null}
          words={{
            cancel: words.buttons.cancel,
            unreachable: words.dialog.unreachable,
            quotas: words.dialog.quotas,
            audience: words.dialog.audience,
            noJudges: words.noJudges,
          }}
        />
      )}
    </>
  )
}

/** The one button in the seal's colour. */
function nextStep(
  state: RoundDesk['round']['state'],
  isPublishable: boolean,
): RoundButton['door'] | null {
  if (state === 'draft') return 'opening'
  if (state === 'open') return 'closing'
  if (state === 'closed') return isPublishable ? 'publication' : 'computation'
  return null
}

/** A refusal as `notePublicationRefused` kept it. */
function refusalIn(details: Record<string, unknown>): Refusal {
  const { code, params } = details as Pick<Refusal, 'code' | 'params'>
  return refuse(code, params)
}
