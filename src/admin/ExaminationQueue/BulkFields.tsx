'use client'

import { DIRECT_ROUTE_GROUNDS } from '../../domain/types/contest.ts'
import { fill } from '../../translations/fill.ts'
import type { Dictionary } from '../../translations/zh.ts'
import type { PanelWords } from '../parts/panelWords.ts'
import { BULK_ASKS } from './bulkActions.ts'
import type { BulkAction, BulkSent } from './bulkActions.ts'

/** The grounds of the direct route in words. */
export type GroundWords = Dictionary['directRouteGround']

/** What an action on many rows asks for; one reason stands on each row's record. */
export function BulkFields({
  action,
  sent,
  onChange,
  zone,
  grounds,
  words: { bulk },
}: {
  action: BulkAction
  sent: BulkSent
  onChange: (sent: BulkSent) => void
  /** In words. */
  zone: string
  grounds: GroundWords
  words: PanelWords['queue']
}) {
  const asks = (name: keyof BulkSent) => BULK_ASKS[action].some((each) => each === name)
  const change = (part: Partial<BulkSent>) => onChange({ ...sent, ...part })
  return (
    <>
      {action === 'bulk-acceptance' && <p>{bulk.acceptHelp}</p>}
      {asks('until') && (
        <label className="contest-field">
          {fill(bulk.until, { timeZone: zone })}
          <input
            className="contest-input"
            name="until"
            onChange={(event) => change({ until: event.target.value })}
            type="datetime-local"
            value={sent.until}
          />
        </label>
      )}
      {asks('ground') && (
        <>
          <label className="contest-field">
            {bulk.ground}
            <select
              className="contest-input"
              name="ground"
              onChange={(event) => change({ ground: event.target.value })}
              value={sent.ground}
            >
              <option value="">{bulk.choose}</option>
              {DIRECT_ROUTE_GROUNDS.map((ground) => (
                <option key={ground} value={ground}>
                  {grounds[ground]}
                </option>
              ))}
            </select>
          </label>
          <label className="contest-field">
            {bulk.groundReason}
            <input
              className="contest-input"
              maxLength={2000}
              name="groundReason"
              onChange={(event) => change({ groundReason: event.target.value })}
              value={sent.groundReason}
            />
          </label>
        </>
      )}
      {asks('words') && (
        <label className="contest-field">
          {bulk.words}
          <textarea
            className="contest-input"
            maxLength={2000}
            name="words"
            onChange={(event) => change({ words: event.target.value })}
            rows={2}
            value={sent.words}
          />
        </label>
      )}
      {asks('reason') && (
        <label className="contest-field">
          {asks('words') ? bulk.reasonForRecord : bulk.reason}
          <textarea
            className="contest-input"
            maxLength={2000}
            name="reason"
            onChange={(event) => change({ reason: event.target.value })}
            rows={2}
            value={sent.reason}
          />
        </label>
      )}
    </>
  )
}
