'use client'

import { useRouteCache } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'

import { fill } from '../../translations/fill.ts'
import type { PanelWords } from '../parts/panelWords.ts'
import { DecisionDialog } from './DecisionDialog.tsx'
import type { DialogChoices } from './DecisionFields.tsx'
import { useDesk } from './DeskProvider.tsx'
import { Done } from './Done.tsx'
import type { DecidedEntry, DecisionButton } from './decided.ts'
import { KEYS } from './deskActions.ts'

/** The buttons of what may be decided now, each with what stands in its way. */
export function Decision({
  entry,
  buttons,
  items,
  choices,
  doors,
  locale,
  words,
  next,
  isMine,
  note,
}: {
  entry: DecidedEntry
  buttons: DecisionButton[]
  /** Keys of the checklist items that concern the entry. */
  items: string[]
  choices: DialogChoices
  /** Address below which the doors lie. */
  doors: string
  locale: string
  words: PanelWords['desk']
  /** Offered at once after a decision. */
  next: ReactNode
  isMine: boolean
  /** Why there is nothing to be decided, where there is not. */
  note: string | null
}) {
  const [open, setOpen] = useState<DecisionButton | null>(null)
  const { checklist, conclude } = useDesk()
  const { clearRouteCache } = useRouteCache()
  const id = useId()
  const left = items.filter((item) => checklist[item]?.passed !== true).length

  return (
    <div className="contest-decision">
      <Done isMine={isMine} next={next} />
      {note && <p className="contest-note">{note}</p>}
      <div className="contest-decision__buttons">
        {buttons.map((button) => (
          <button
            aria-describedby={button.refusal ? `${id}-${button.action}` : undefined}
            aria-disabled={button.refusal !== null}
            className={`contest-button${button.action === 'accept' ? ' contest-button--seal' : ''}`}
            aria-keyshortcuts={KEYS[button.action]}
            data-desk-key={KEYS[button.action]}
            key={button.action}
            onClick={() => {
              if (button.refusal === null) setOpen(button)
            }}
            title={button.refusal ?? undefined}
            type="button"
          >
            {button.label}
            {KEYS[button.action] && <kbd aria-hidden="true">{KEYS[button.action]}</kbd>}
          </button>
        ))}
        {items.length > 0 && buttons.some(({ action }) => action === 'accept') && (
          <span className="contest-note">
            {left > 0 ? fill(words.checklistOpen, { count: left }) : words.checklistDone}
          </span>
        )}
      </div>
      {buttons.map(({ action, refusal }) =>
        refusal ? (
          <p className="contest-note" id={`${id}-${action}`} key={action}>
            {refusal}
          </p>
        ) : null,
      )}
      {open && (
        <DecisionDialog
          button={open}
          choices={choices}
          doors={doors}
          entry={entry}
          locale={locale}
          onClose={() => setOpen(null)}
          onDone={({ stage, acceptanceNumber }) => {
            const isFirst = open.action === 'accept' && stage !== 'accepted'
            setOpen(null)
            conclude(
              isFirst ? words.done.firstRead : fill(words.done[open.action], { acceptanceNumber }),
            )
            clearRouteCache()
          }}
          words={words.dialog}
        />
      )}
    </div>
  )
}
