import type { ReactNode } from 'react'

import { replaced, textChanges } from '../../domain/basics/textChanges.ts'
import type { TextChange } from '../../domain/basics/textChanges.ts'
import type { FieldChange, SlotChange } from '../../domain/entry/entryChanges.ts'
import { displayAnswer } from '../../domain/forms/display.ts'
import { fill } from '../../translations/fill.ts'
import type { DeskWords } from './deskWords.ts'
import type { Desk } from './loadDesk.ts'

/** What came back otherwise than it was returned, beside what was remarked on it (R112). */
export function Changes({
  desk: { changes, category, recommenders },
  earlier,
  say,
}: {
  desk: Desk
  /** Last remarks by target. */
  earlier: ReadonlyMap<string, string>
  say: DeskWords
}) {
  if (!changes) return null
  const { words, at, label } = say
  const { fields, slots, from, to } = changes
  const nameOf = (answer: unknown) => recommenders.find(({ id }) => id === answer)?.name ?? null
  const slotLabel = (key: string) => {
    const slot = category.fileSlots.find((each) => each.key === key)
    return slot ? label(slot) : key
  }
  return (
    <section aria-labelledby="contest-changes">
      <h2 id="contest-changes">{words.changes}</h2>
      <p className="contest-note">{fill(words.changesBetween, { from: at(from), to: at(to) })}</p>
      {fields.length + slots.length === 0 && <p>{words.noChanges}</p>}
      <div className="contest-rows">
        {fields.map((change) => (
          <Row
            key={change.field.name}
            label={label(change.field)}
            remark={earlier.get(change.field.name)}
            say={say}
          >
            <Passages parts={partsOf(change, say, nameOf)} say={say} />
          </Row>
        ))}
        {slots.map((change) => (
          <Row
            key={change.slot}
            label={slotLabel(change.slot)}
            remark={earlier.get(change.slot)}
            say={say}
          >
            <Passages parts={namesOf(change)} say={say} />
          </Row>
        ))}
      </div>
    </section>
  )
}

function Row({
  label,
  remark,
  say: { words },
  children,
}: {
  label: string
  remark: string | undefined
  say: DeskWords
  children: ReactNode
}) {
  return (
    <div className="contest-row">
      <div>
        <p className="contest-row__label">{label}</p>
        {children}
      </div>
      {remark && <p className="contest-note">{fill(words.earlier, { text: remark })}</p>}
    </div>
  )
}

/** Colour is not all that tells old from new: what went is struck out, what came is underlined, and both are named aloud. */
function Passages({ parts, say: { words } }: { parts: TextChange[]; say: DeskWords }) {
  if (parts.length === 0) return <p className="contest-row__text">{words.unknown}</p>
  return (
    <p className="contest-row__text contest-passages">
      {parts.map(({ text, kind }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>
        const Mark = kind === 'removed' ? 'del' : 'ins'
        return (
          <Mark key={index}>
            <span className="contest-sr">
              {kind === 'removed' ? words.removedText : words.addedText}
            </span>
            {text}
          </Mark>
        )
      })}
    </p>
  )
}

function partsOf(
  { field, before, after }: FieldChange,
  { locale }: DeskWords,
  nameOf: (answer: unknown) => string | null,
): TextChange[] {
  const inWords = (answer: FieldChange['before']) =>
    displayAnswer({ field, answer, locale, recommenderName: nameOf(answer) })
  const isText = field.type === 'text' || field.type === 'textarea'
  return (isText ? textChanges : replaced)(inWords(before), inWords(after))
}

const namesOf = ({ removed, added }: SlotChange): TextChange[] =>
  replaced(removed.map(({ name }) => name).join('\n'), added.map(({ name }) => name).join('\n'))
