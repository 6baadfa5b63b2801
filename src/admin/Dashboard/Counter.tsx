import type { QueueKind } from '../../queries/examining/staffQueues.ts'
import type { PanelWords } from '../parts/panelWords.ts'

type Words = PanelWords['dashboard']

/** One queue: how many, and the way to exactly these in the list. */
export function Counter({
  name,
  count,
  kind,
  href,
  words,
}: {
  name: keyof Words['queues']
  count: number
  kind: QueueKind
  href: string
  words: Words
}) {
  return (
    <li data-queue={name}>
      <a className="contest-counter" data-kind={kind} data-some={count > 0} href={href}>
        <b>{count}</b> <span>{words.queues[name]}</span>
      </a>
    </li>
  )
}
