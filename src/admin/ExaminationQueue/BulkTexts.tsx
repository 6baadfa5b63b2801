import { fill } from '../../translations/fill.ts'
import type { PanelWords } from '../parts/panelWords.ts'
import type { GroundWords } from './BulkFields.tsx'
import { BULK_ASKS } from './bulkActions.ts'
import type { BulkAction, BulkSent } from './bulkActions.ts'

/** What was typed for all of them, each by whom it reaches, to be read once more before it is sent. */
export function BulkTexts({
  action,
  sent,
  grounds,
  zone,
  bulk,
}: {
  action: BulkAction
  sent: BulkSent
  grounds: GroundWords
  /** In words. */
  zone: string
  bulk: PanelWords['queue']['bulk']
}) {
  const asked: readonly (keyof BulkSent)[] = BULK_ASKS[action]
  if (asked.length === 0) return null
  const forRecord = asked.includes('words')
  const labels: Record<keyof BulkSent, string> = {
    words: bulk.words,
    reason: forRecord ? bulk.reasonForRecord : bulk.reason,
    until: fill(bulk.until, { timeZone: zone }),
    ground: bulk.ground,
    groundReason: bulk.groundReason,
  }
  const said = (name: keyof BulkSent): string => {
    if (name === 'ground') return grounds[sent.ground as keyof GroundWords] ?? ''
    if (name === 'until') return sent.until.replace('T', ' ')
    return sent[name].trim() || (name === 'words' ? bulk.noWords : '')
  }
  return (
    <>
      <p>{bulk.willSend}</p>
      <dl className="contest-bulk__texts">
        {asked
          .filter((name) => said(name) !== '')
          .map((name) => (
            <div key={name}>
              <dt>{labels[name]}</dt>
              <dd>{said(name)}</dd>
            </div>
          ))}
      </dl>
      {action === 'bulk-acceptance' && <p className="contest-note">{bulk.acceptHelp}</p>}
    </>
  )
}
