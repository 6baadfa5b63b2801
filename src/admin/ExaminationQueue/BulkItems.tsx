import { fill } from '../../translations/fill.ts'
import type { PanelWords } from '../parts/panelWords.ts'
import type { ItemOutcome, Rehearsed } from './rehearseRows.ts'

/** Item by item of the checklist, for how many entries the system passes it and how many stay without a look of their own. */
export function BulkItems({
  rehearsed,
  bulk,
}: {
  rehearsed: readonly Rehearsed[]
  bulk: PanelWords['queue']['bulk']
}) {
  const counted = countItems(rehearsed)
  if (counted.length === 0) return null
  return (
    <>
      <p>{bulk.itemsTitle}</p>
      <ul className="contest-bulk__items">
        {counted.map(({ label, ...counts }) => (
          <li data-item={label} key={label}>
            {label}
            {' — '}
            {OUTCOMES.filter((outcome) => counts[outcome] > 0)
              .map((outcome) => fill(bulk.items[outcome], { count: counts[outcome] }))
              .join(bulk.itemsBetween)}
          </li>
        ))}
      </ul>
    </>
  )
}

const OUTCOMES = ['passed', 'open', 'absent'] as const satisfies readonly ItemOutcome[]

type Counted = { label: string } & Record<ItemOutcome, number>

/** In the order in which the entries name them; items of one wording are one. */
export function countItems(rehearsed: readonly Pick<Rehearsed, 'items'>[]): Counted[] {
  const counted = new Map<string, Counted>()
  for (const { label, outcome } of rehearsed.flatMap(({ items }) => items)) {
    const own = counted.get(label) ?? { label, passed: 0, open: 0, absent: 0 }
    own[outcome] += 1
    counted.set(label, own)
  }
  return [...counted.values()]
}
