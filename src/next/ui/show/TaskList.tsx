import { StatusTag } from './StatusTag.tsx'
import type { StatusTone } from './StatusTag.tsx'

export type Task = {
  title: string
  /** Without an address the task cannot be opened now; `hint` then says why. */
  href?: string
  hint?: string
  status: { label: string; tone: StatusTone }
  current?: boolean
}

/** What there is to do, each with its state; the hub of a form in sections. */
export function TaskList({ label, tasks }: { label: string; tasks: Task[] }) {
  return (
    <ul aria-label={label} className="border-t border-ink">
      {tasks.map((task) => (
        <li
          key={task.title}
          className={`flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-3 ${task.current ? 'border-l-4 border-l-ink pl-3' : ''}`}
        >
          <div>
            {task.href ? (
              <a
                href={task.href}
                aria-current={task.current ? 'step' : undefined}
                className="inline-block py-1 font-bold"
              >
                {task.title}
              </a>
            ) : (
              <span className="inline-block py-1 text-muted">{task.title}</span>
            )}
            {task.hint && <p className="text-sm text-muted">{task.hint}</p>}
          </div>
          <StatusTag tone={task.status.tone}>{task.status.label}</StatusTag>
        </li>
      ))}
    </ul>
  )
}
