import type { ReactNode } from 'react'

import { bilingualOrNull } from '../../translations/bilingual.ts'
import { fill } from '../../translations/fill.ts'
import { reasonOf } from '../../translations/reasonInWords.ts'
import type { DeskWords } from './deskWords.ts'
import type { Desk } from './loadDesk.ts'

/** What has been done so far: opinions of recommenders, findings of examiners, every move, newest first. */
export function History({ desk, say }: { desk: Desk; say: DeskWords }) {
  const { words } = say
  return (
    <>
      <h3>{words.opinions}</h3>
      <Opinions desk={desk} say={say} />
      <h3>{words.examinations}</h3>
      <Examinations desk={desk} say={say} />
      <h3>{words.history}</h3>
      <Moves desk={desk} say={say} />
    </>
  )
}

type Props = { desk: Desk; say: DeskWords }

function Opinions({ desk: { opinions, recommenders }, say: { words, at } }: Props) {
  if (opinions.length === 0) return <p className="contest-note">{words.noOpinion}</p>
  return opinions.map(({ id, unit, opinion, rank, supersededAt, createdAt }) => (
    <Item
      head={[
        recommenders.find((each) => each.id === unit)?.name,
        at(createdAt),
        rank ? fill(words.rank, { rank }) : null,
        supersededAt ? words.superseded : null,
      ]}
      key={id}
    >
      <p className="contest-row__text">{opinion}</p>
    </Item>
  ))
}

function Examinations({ desk, say }: Props) {
  const { examinations, staff, category } = desk
  const { words, t, at, label } = say
  if (examinations.length === 0) return <p className="contest-note">{words.noHistory}</p>
  const verdictWord = (passed: boolean | null) =>
    passed === null ? words.notLooked : passed ? words.passed : words.failed
  const itemOf = (key: string) => category.checklist.find((item) => item.key === key)
  return examinations.map(({ id, decision, examiner, createdAt, reason, remarks, checklist }) => (
    <Item
      head={[
        t(`admin.options.examined.${decision}`),
        staff.find((each) => each.id === examiner)?.name,
        at(createdAt),
      ]}
      key={id}
    >
      {reason && <p className="contest-row__text">{reason}</p>}
      {remarks.length > 0 && (
        <ul>
          {remarks.map((remark) => (
            <li key={`${remark.section}/${remark.target}`}>
              {[targetWords(desk, remark.target, say), remark.text].filter(Boolean).join('：')}
            </li>
          ))}
        </ul>
      )}
      {checklist.length > 0 && (
        <ul>
          {checklist.map(({ key, passed, comment }) => {
            const item = itemOf(key)
            return (
              <li key={key}>
                {[item ? label(item) : key, verdictWord(passed), comment]
                  .filter(Boolean)
                  .join(' · ')}
              </li>
            )
          })}
        </ul>
      )}
    </Item>
  ))
}

function Moves({ desk: { activity }, say: { words, t, at, locale } }: Props) {
  if (activity.length === 0) return <p className="contest-note">{words.noHistory}</p>
  const wordOf = (namespace: string, key: string) => bilingualOrNull(namespace, key)?.[locale]
  const actionWord = (action: string) => wordOf('event', action) ?? words.unknown
  const stageWord = (stage: string | null | undefined) =>
    stage ? (wordOf('stage', stage) ?? stage) : ''
  const moveWords = (from: string | null | undefined, to: string | null | undefined) =>
    fill(words.moved, { from: stageWord(from), to: stageWord(to) }).trim()
  return (
    <ol className="contest-moves">
      {activity.map(({ id, action, from, to, actorName, actorKind, at: when, details }) => (
        <li key={id}>
          <b>{actionWord(action)}</b>
          {from !== to && ` ${moveWords(from, to)}`}
          {proposedIn(details) && ` · ${actionWord(proposedIn(details))}`}
          {textOf(details, 'until') &&
            ` · ${t('portal.history.until', { at: at(textOf(details, 'until')) })}`}
          {reasonOf(details ?? {}, locale) && ` · ${reasonOf(details ?? {}, locale)}`}
          {textOf(details, 'note') &&
            ` · ${fill(words.forRecord, { note: textOf(details, 'note') })}`}
          <span className="contest-note">
            {fill(words.byWhom, {
              name: actorKind === 'system' ? t('admin.options.actorKind.system') : actorName,
              at: at(when),
            })}
          </span>
        </li>
      ))}
    </ol>
  )
}

const proposedIn = (details: Record<string, unknown> | null): string => textOf(details, 'proposed')

const textOf = (details: Record<string, unknown> | null, name: string): string => {
  const value = details?.[name]
  return typeof value === 'string' ? value : ''
}

const Item = ({ head, children }: { head: (string | null | undefined)[]; children: ReactNode }) => (
  <article className="contest-finding">
    <p className="contest-note">{head.filter(Boolean).join(' · ')}</p>
    {children}
  </article>
)

/** What a remark is about: a field, a section or a file slot, by its label. */
function targetWords({ version, category }: Desk, target: string, say: DeskWords): string | null {
  const { sections } = version.definition
  const field = sections.flatMap((section) => section.fields).find(({ name }) => name === target)
  if (field) return say.label(field)
  const section = sections.find(({ key }) => key === target)
  if (section) return say.title(section)
  const slot = category.fileSlots.find(({ key }) => key === target)
  return slot ? say.label(slot) : null
}
