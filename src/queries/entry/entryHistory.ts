import type { PayloadRequest } from 'payload'

import { maskName } from '../../domain/basics/masking.ts'
import type { ActivityDocument, EntryDocument } from '../../domain/documents/index.ts'
import { ACTIONS } from '../../domain/types/entry.ts'
import type { Action } from '../../domain/types/index.ts'
import { findAll } from '../../store/database/documents.ts'

/** What an entrant reads of the record beside the moves of the lifecycle. */
const OTHERS = [
  'saveSection',
  'attachFile',
  'removeFile',
  'confirmPaper',
  'askPaperAgain',
  'seeEntry',
  'extend',
] as const
type Other = (typeof OTHERS)[number]

export type HistoryLine = {
  /** ISO 8601. */
  at: string
  action: { kind: 'move'; key: Action } | { kind: 'other'; key: Other }
  by: 'entrant' | 'recommender' | 'staff' | 'system'
  /** Masked: 张*. */
  name: string
  /** Why, for `reasonInWords`: by a person or by a rule. */
  said: Record<(typeof SAID)[number], string | null>
  /** Until when it was given more time; ISO 8601. */
  until: string | null
  /** Key of the section or file slot it was about. */
  section: string | null
  remarks: string[]
  /** The file that came or went: as its owner called it, and as the system names it (R79a). */
  file: { originalName: string; standardName: string | null } | null
}

/** The history of an entry and its files as its entrant may read it, newest first. Staff are named by their office alone. */
export async function entryHistory(
  req: PayloadRequest,
  entry: EntryDocument,
): Promise<HistoryLine[]> {
  const files = await findAll(req, 'entryFiles', { entry: { equals: entry.id } })
  const lines = await findAll(
    req,
    'activity',
    { subjectId: { in: [entry.id, ...files.map(({ id }) => id)] } },
    { sort: '-at' },
  )
  const returns = await findAll(req, 'examinations', {
    and: [{ entry: { equals: entry.id } }, { decision: { equals: 'returnToEntrant' } }],
  })
  return lines.flatMap((line): HistoryLine[] => {
    const action = actionOf(line.action)
    if (!action) return []
    const { at, details } = line
    const by = performerOf(line, entry)
    const file = files.find(({ id }) => id === line.subjectId)
    const found = returns.find(({ createdAt }) => isTogether(createdAt, at))
    return [
      {
        at,
        action,
        by,
        name: by === 'staff' || by === 'system' ? '' : maskName(line.actorName),
        said: saidIn(details),
        until: textIn(details, 'until'),
        section: textIn(details, 'section') ?? textIn(details, 'slot'),
        remarks:
          line.action === 'returnToEntrant' ? (found?.remarks ?? []).map(({ text }) => text) : [],
        file: file
          ? { originalName: file.originalName, standardName: file.standardName ?? null }
          : null,
      },
    ]
  })
}

function actionOf(name: string): HistoryLine['action'] | null {
  const move = ACTIONS.find((each) => each === name)
  if (move) return { kind: 'move', key: move }
  const other = OTHERS.find((each) => each === name)
  return other ? { kind: 'other', key: other } : null
}

function performerOf({ actorKind, action, actor }: ActivityDocument, entry: EntryDocument) {
  if (actorKind === 'staff') return 'staff'
  if (actorKind === 'system') return 'system'
  if (actor === entry.account || actor === entry.person) return 'entrant'
  return RECOMMENDERS.has(action) ? 'recommender' : 'entrant'
}

/** What an account does to an entry of somebody else's. */
const RECOMMENDERS: ReadonlySet<string> = new Set<Action | Other>([
  'seeEntry',
  'recommend',
  'decline',
  'reconsider',
  'seal',
  'returnToEntrant',
])

/** A finding is written in the transaction of its move. */
const isTogether = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) < 5000

const SAID = ['reason', 'reasonCode', 'reasonFile'] as const

const saidIn = (details: ActivityDocument['details']): HistoryLine['said'] => ({
  reason: textIn(details, 'reason'),
  reasonCode: textIn(details, 'reasonCode'),
  reasonFile: textIn(details, 'reasonFile'),
})

function textIn(details: Record<string, unknown> | null, name: string): string | null {
  const value = details?.[name]
  return typeof value === 'string' && value !== '' ? value : null
}
