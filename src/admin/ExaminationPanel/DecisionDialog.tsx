'use client'

import { fill } from '../../translations/fill.ts'
import { PanelDialog } from '../parts/PanelDialog.tsx'
import type { PanelWords } from '../parts/panelWords.ts'
import { DecisionFields } from './DecisionFields.tsx'
import type { DialogChoices } from './DecisionFields.tsx'
import { useDesk, writtenRemarks } from './DeskProvider.tsx'
import type { DecidedEntry, DecisionButton } from './decided.ts'
import { decisionBody, isReturn } from './deskActions.ts'
import { sendDecision } from './sendDecision.ts'

/** Says what a decision means, asks for what it needs, and shows in words why it was refused. */
export function DecisionDialog({
  entry,
  button: { action, label },
  choices,
  doors,
  locale,
  words,
  onClose,
  onDone,
}: {
  entry: DecidedEntry
  button: DecisionButton
  choices: DialogChoices
  doors: string
  locale: string
  words: PanelWords['desk']['dialog']
  onClose: () => void
  onDone: (decided: { stage: string; acceptanceNumber: string }) => void
}) {
  const { remarks: written, checklist } = useDesk()
  const remarks = writtenRemarks(written)

  const send = async (typed: Record<string, string>) => {
    const body = decisionBody({ action, seenAt: entry.seenAt, typed, remarks, checklist })
    const answer = await sendDecision({ doors, entryId: entry.id, action, body, locale })
    if (!answer.done) return answer.message ?? words.unreachable
    onDone(answer)
    return null
  }

  return (
    <PanelDialog
      title={label}
      text={words[action]}
      words={{
        confirm: fill(words.confirm, { action: label }),
        sending: words.sending,
        cancel: words.cancel,
      }}
      isForm
      send={send}
      onClose={onClose}
    >
      {isReturn(action) && (
        <>
          <h3>{words.remarks}</h3>
          {remarks.length === 0 && <p className="contest-note">{words.noRemarks}</p>}
          <ul>
            {remarks.map(({ section, target, text }) => (
              <li key={`${section}/${target}`}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <DecisionFields
        action={action}
        choices={choices}
        differs={entry.differsFromTable}
        title={entry.title}
        words={words}
      />
    </PanelDialog>
  )
}
