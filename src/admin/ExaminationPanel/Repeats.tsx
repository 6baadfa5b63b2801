import type { Payload } from 'payload'

import { documentHref, staffDoor } from '../../domain/basics/addresses.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { isRepeatable } from '../../domain/lifecycle/repeats.ts'
import type { Actor } from '../../domain/types/index.ts'
import { fill } from '../../translations/fill.ts'
import { DoorButton } from '../parts/DoorButton.tsx'
import type { DeskWords } from './deskWords.ts'
import type { Desk } from './loadDesk.ts'

/** Which other entry has the same film, what its entrant was asked, and what staff may say in their place (R37). */
export function Repeats({
  desk: { entry, repeats },
  say: { words, at, locale },
  actor,
  payload,
}: {
  desk: Desk
  say: DeskWords
  actor: Extract<Actor, { kind: 'staff' }>
  payload: Payload
}) {
  // Once both were decided there is nothing left to be judged of it.
  const open = repeats.filter(({ entries }) => entries.some(({ stage }) => isRepeatable(stage)))
  if (open.length === 0) return null
  const { repeat: said, dialog } = words
  const door = staffDoor(payload, `/entries/${entry.id}/repeat`)
  const titleOf = ({ title, number }: EntryDocument) => title ?? number ?? words.unknown
  const buttonWords = (confirm: string) => ({
    confirm,
    cancel: dialog.cancel,
    unreachable: dialog.unreachable,
  })
  const fields = [{ name: 'reason', label: said.reason, rows: 3 }]
  return (
    <section aria-label={said.label} className="contest-warning" data-repeats={open.length}>
      {open.map(({ repeat, entries, lapses }) => {
        const [one, two] = entries
        const other = one.id === entry.id ? two : one
        const kept = entries.find(({ id }) => id === repeat.kept)
        const note = repeat.state === 'lapsed' ? repeat.note : lapses
        const isOpen = repeat.state === 'asked' && lapses === null
        return (
          <div key={repeat.id}>
            <p>
              <b>{fill(said.what, { file: repeat.fileName, title: titleOf(other) })}</b>{' '}
              <a href={documentHref(payload, 'entries', other.id)}>{other.number}</a>
            </p>
            {isOpen && <p>{fill(said.asked, { at: at(repeat.askedAt), due: at(repeat.due) })}</p>}
            {kept && <p>{fill(said.settled, { title: titleOf(kept) })}</p>}
            {!kept && note && <p>{said.notes[note]}</p>}
            {repeat.reason && <p>{fill(words.two.reason, { text: repeat.reason })}</p>}
            {isOpen && actor.role !== 'auditor' && (
              <div className="contest-decision__buttons">
                {entries.map((stays) => {
                  const leaves = stays.id === one.id ? two : one
                  const label = fill(said.keep, { title: titleOf(stays) })
                  return (
                    <DoorButton
                      body={{ repeat: repeat.id, keep: stays.id }}
                      fields={fields}
                      key={stays.id}
                      label={label}
                      locale={locale}
                      text={fill(said.keepText, { title: titleOf(leaves) })}
                      url={door}
                      words={buttonWords(label)}
                    />
                  )
                })}
                <DoorButton
                  body={{ repeat: repeat.id, keep: '' }}
                  fields={fields}
                  label={said.both}
                  locale={locale}
                  text={said.bothText}
                  url={door}
                  words={buttonWords(said.both)}
                />
              </div>
            )}
          </div>
        )
      })}
    </section>
  )
}
