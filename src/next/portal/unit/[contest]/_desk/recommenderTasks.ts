import type { TableStatus } from '#src/domain/tables/tableStatus.ts'
import type { Translate } from '#src/translations/translate.ts'
import type { StatusTone } from '#src/next/ui/show/StatusTag.tsx'
import type { Task } from '#src/next/ui/show/TaskList.tsx'

type State = 'todo' | 'doing' | 'done' | 'later' | 'sealed' | 'outdated'

/** The five steps of a recommendation (R84–R90), each with how far it is. */
export function recommenderTasks({
  t,
  home,
  total,
  waiting,
  rows,
  status,
}: {
  t: Translate
  home: string
  /** Entries on the desk. */
  total: number
  /** Those without a word. */
  waiting: number
  /** Rows of the next table. */
  rows: number
  status: TableStatus
}): Task[] {
  const task = (key: keyof typeof PAGES, state: State, hint?: string): Task => ({
    title: t(`recommender.home.${key}`),
    href: `${home}/${PAGES[key]}`,
    ...(hint ? { hint } : {}),
    status: { label: t(`recommender.status.${state}`), tone: TONES[state] },
  })
  const isOver = rows === 0 && status === 'sealed'
  const isPrinted = status === 'ready' || status === 'scanned'
  const opinions = waiting === 0 ? 'done' : waiting < total ? 'doing' : 'todo'

  return [
    task(
      'opinions',
      opinions,
      waiting > 0 ? t('recommender.home.opinionsHint', { count: waiting }) : undefined,
    ),
    task(
      'order',
      isOver ? 'sealed' : rows === 0 ? 'later' : isPrinted ? 'done' : 'doing',
      rows > 0 ? t('recommender.home.orderHint', { count: rows }) : undefined,
    ),
    task('generate', isOver ? 'sealed' : generation(rows, status)),
    task('scan', isOver ? 'sealed' : status === 'scanned' ? 'done' : isPrinted ? 'todo' : 'later'),
    task('seal', isOver ? 'sealed' : status === 'scanned' ? 'todo' : 'later'),
  ]
}

function generation(rows: number, status: TableStatus): State {
  if (rows === 0) return 'later'
  switch (status) {
    case 'ready':
    case 'scanned':
      return 'done'
    case 'rendering':
      return 'doing'
    case 'outdated':
    case 'problem':
      return 'outdated'
    default:
      return 'todo'
  }
}

const PAGES = {
  opinions: 'entries',
  order: 'order',
  generate: 'table',
  scan: 'table',
  seal: 'table',
} as const

const TONES: Record<State, StatusTone> = {
  todo: 'neutral',
  doing: 'active',
  done: 'done',
  later: 'over',
  sealed: 'done',
  outdated: 'attention',
}
