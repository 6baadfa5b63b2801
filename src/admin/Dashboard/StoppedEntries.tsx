import type { Payload } from 'payload'

import { documentHref } from '../../domain/basics/addresses.ts'
import type { StoppedEntry } from '../../queries/examining/stoppedEntries.ts'

/** Entries that were stopped after they were handed in, each with the way to where it is decided. */
export function StoppedEntries({
  title,
  entries,
  payload,
}: {
  title: string
  entries: StoppedEntry[]
  payload: Payload
}) {
  if (entries.length === 0) return null
  return (
    <div className="contest-warning" data-stopped={entries.length}>
      <h3>{title}</h3>
      <ul>
        {entries.map((each) => (
          <li key={each.entry}>
            <a href={documentHref(payload, 'entries', each.entry)}>{each.title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
