'use client'

import { useId, useState } from 'react'

import { DoorDialog } from '../parts/DoorDialog.tsx'
import { CountFields } from './CountFields.tsx'
import type { CountField } from './CountFields.tsx'
import { JudgeChoice } from './JudgeChoice.tsx'

export type RoundButton = {
  /** What comes into being: the last part of the door's address. */
  door: 'opening' | 'closing' | 'assignments' | 'computation' | 'publication'
  label: string
  confirm: string
  /** What it means, said before it is done. */
  text: string
  /** Why it cannot be done now, in words; null when it can. */
  refusal: string | null
  isPrimary: boolean
}

/** The buttons of a round, each with what stands in its way. */
export function RoundActions({
  buttons,
  doors,
  locale,
  judges,
  quotas,
  audience,
  run,
  words,
}: {
  buttons: RoundButton[]
  /** Address of the round's doors. */
  doors: string
  locale: string
  judges: { id: string; label: string; isAssigned: boolean }[]
  /** Awards announced without a number. */
  quotas: CountField[]
  /** Entries of the round, where votes cast on site count. */
  audience: CountField[]
  run: string | null
  words: {
    cancel: string
    unreachable: string
    quotas: string
    audience: string
    noJudges: string
  }
}) {
  const [open, setOpen] = useState<RoundButton | null>(null)
  const [chosen, setChosen] = useState(() => judges.map(({ id }) => id))
  const [places, setPlaces] = useState(() => valuesOf(quotas))
  const [votes, setVotes] = useState(() => valuesOf(audience))
  const id = useId()
  const bodies: Record<RoundButton['door'], () => Record<string, unknown>> = {
    opening: () => ({}),
    closing: () => ({}),
    assignments: () => ({ judges: chosen }),
    computation: () => ({
      quotas: places,
      ...(audience.length > 0 ? { audienceVotes: votes } : {}),
    }),
    publication: () => ({ run }),
  }

  return (
    <>
      <div className="contest-decision__buttons">
        {buttons.map((button) => (
          <button
            aria-describedby={button.refusal ? `${id}-${button.door}` : undefined}
            aria-disabled={button.refusal !== null}
            className={`contest-button${button.isPrimary ? ' contest-button--seal' : ''}`}
            key={button.door}
            onClick={() => {
              if (button.refusal === null) setOpen(button)
            }}
            title={button.refusal ?? undefined}
            type="button"
          >
            {button.label}
          </button>
        ))}
      </div>
      {buttons.map(({ door, label, refusal }) =>
        refusal ? (
          <p className="contest-note" id={`${id}-${door}`} key={door}>
            {label}：{refusal}
          </p>
        ) : null,
      )}
      {open && (
        <DoorDialog
          title={open.label}
          text={open.text}
          url={`${doors}/${open.door}`}
          bodyOf={bodies[open.door]}
          locale={locale}
          words={{ ...words, confirm: open.confirm }}
          onClose={() => setOpen(null)}
        >
          {open.door === 'assignments' && (
            <JudgeChoice
              judges={judges}
              chosen={chosen}
              onChange={setChosen}
              nobody={words.noJudges}
            />
          )}
          {open.door === 'computation' && (
            <>
              <CountFields
                legend={words.quotas}
                fields={quotas}
                values={places}
                onChange={setPlaces}
              />
              <CountFields
                legend={words.audience}
                fields={audience}
                values={votes}
                onChange={setVotes}
              />
            </>
          )}
        </DoorDialog>
      )}
    </>
  )
}

const valuesOf = (fields: CountField[]): Record<string, string> =>
  Object.fromEntries(fields.map(({ key, value }) => [key, value]))
