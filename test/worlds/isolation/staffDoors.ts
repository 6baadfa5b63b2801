import { panelEndpoints } from '#src/endpoints/index.ts'
import { FILLER } from '../recommendationWorld.ts'
import type { Question } from './answers.ts'
import { NONE } from './doors.ts'

/** One thing of each kind, all of one contest (or of nothing at all), by the word a path or a body has for it. */
export type Belongings = Record<
  | ('contest' | 'unit' | 'unitName' | 'entry' | 'table' | 'file' | 'account' | 'round')
  | ('broadcast' | 'joinRequest' | 'proposal' | 'repeat' | 'run' | 'category'),
  string
>
export const NOTHING: Belongings = {
  contest: NONE,
  unit: NONE,
  unitName: NONE,
  entry: NONE,
  table: NONE,
  file: NONE,
  account: NONE,
  round: NONE,
  broadcast: NONE,
  joinRequest: NONE,
  proposal: NONE,
  repeat: NONE,
  run: NONE,
  category: NONE,
}

/** What `:id` is behind each of these words. */
const IDS: Record<string, keyof Belongings> = {
  entries: 'entry',
  rounds: 'round',
  broadcasts: 'broadcast',
  files: 'file',
  'recommendation-tables': 'table',
  'join-requests': 'joinRequest',
  'unit-members': 'account',
}
const REASON = '示例理由。'
const TODAY = '2099-01-01T00:00'

/** What the panel sends to a door, by the end of its path: as it has to be, so that the operation is asked. */
const BODIES: [RegExp, (own: Belongings) => Record<string, unknown>][] = [
  [
    /accounts\/batch$/,
    ({ contest, unit }) => ({ contest, units: [unit], mode: 'issue', days: '9' }),
  ],
  [/\/recommender-accounts$/, ({ contest, unit }) => ({ contest, unit })],
  [
    /\/recommender-letters$/,
    ({ contest, account }) => ({ contest, letters: [{ account, password: 'x' }] }),
  ],
  [/\/decision$/, () => ({ accept: true })],
  [
    /\/unit-merges(\/preview)?$/,
    ({ unit, unitName }) => ({ unit, other: unitName, keep: 'unit', reason: REASON }),
  ],
  [/\/extension$/, () => ({ closesAt: TODAY, reason: REASON })],
  [/\/reminder$/, ({ unit }) => ({ units: [unit] })],
  [/:entry\/recommendation$/, () => ({ opinion: '同意。', reason: REASON })],
  [/:entry\/rejection$/, () => ({ words: '不符。', reason: REASON })],
  [/\/(reconsideration|seal|scan-confirmation)$/, () => ({ reason: REASON })],
  [/\/order$/, ({ entry }) => ({ seen: [entry], entries: [entry], reason: REASON })],
  [/\/tables$/, () => ({ ...FILLER, leaveOutWaiting: true, reason: REASON })],
  [/\/claims\/next$/, ({ contest }) => ({ contest })],
  [/\/(acceptance|elimination)$/, () => ({ checklist: [], reason: REASON })],
  [/\/check$/, () => ({ checklist: [] })],
  [
    /\/return$/,
    () => ({
      to: 'entrant',
      checklist: [],
      remarks: [{ target: 'story', section: 'story', text: REASON }],
    }),
  ],
  [/\/(renewal|release|lapse|opening|closing|preview|trial|removal)$/, () => ({})],
  [/\/direct-route$/, () => ({ ground: 'foreignFunded', groundReason: '', reason: REASON })],
  [/\/paper$/, ({ file }) => ({ file, decision: 'confirm', remark: '' })],
  [/\/repeat$/, ({ repeat, entry }) => ({ repeat, keep: entry, reason: REASON })],
  [/\/confirmation$/, ({ proposal }) => ({ proposal })],
  [/\/refusal$/, ({ proposal }) => ({ proposal, reason: REASON })],
  [
    /\/route$/,
    ({ unit }) => ({
      action: 'reassign',
      route: 'recommender',
      recommender: unit,
      groundReason: '',
      reason: REASON,
    }),
  ],
  [/\/correction$/, () => ({ title: '示例', reason: REASON })],
  [/\/sending$/, () => ({ expected: 'x' })],
  [/\/assignments$/, ({ account }) => ({ judges: [account] })],
  [/\/computation$/, () => ({})],
  [/\/decisions$/, ({ entry }) => ({ award: 'first', entries: [entry], reason: REASON })],
  [/\/publication$/, ({ run }) => ({ run })],
  [
    /\/(claim|bulk-acceptance|reinstatement|disqualification|withdrawal)$/,
    () => ({ reason: REASON }),
  ],
]
/** Read by the handler itself, and what it needs before it asks whose anything is. */
const RAW = /\/recommender-import\/:contest\/|\/scan$/

/**
 * Every door of the panel as it is registered, asked with these things. A door that this table has no body for is asked
 * without one, and its answer tells (422).
 */
export function staffQuestions(
  own: Belongings,
  { workbook }: { workbook: Uint8Array<ArrayBuffer> },
): { door: string; question: Question }[] {
  return PANEL_DOORS.map(({ path, method }) => {
    const entryExtension = /\/entries\/:id\/extension$/.test(path)
    const filled = path.replace(/([^/]+)\/:(\w+)/g, (_, before: string, name: string) => {
      const kind = name === 'id' ? IDS[before] : (name as keyof Belongings)
      return `${before}/${name === 'page' ? '1' : ((kind && own[kind]) ?? NONE)}`
    })
    const at = `/staff${filled}`
    if (method === 'get') return { door: path, question: { method: 'GET', path: at } }
    if (RAW.test(path)) return { door: path, question: rawQuestion(at, workbook) }
    if (path === '/entry-rehearsals') {
      const body = { door: 'elimination', ids: [own.entry], reason: REASON }
      return { door: path, question: { method: 'POST', path: at, body } }
    }
    const body = entryExtension
      ? { until: TODAY, reason: REASON }
      : (BODIES.find(([end]) => end.test(path))?.[1](own) ?? { unknown: true })
    return { door: path, question: { method: 'POST', path: at, body } }
  })
}

function rawQuestion(path: string, workbook: Uint8Array<ArrayBuffer>): Question {
  if (!path.endsWith('/scan')) {
    const end = path.endsWith('/rows') ? '?digest=x' : ''
    return { method: 'POST', path: `${path}${end}`, body: workbook }
  }
  const body = new FormData()
  body.set('scan', new File(['%PDF-1.4 示例'], '示例.pdf'))
  return { method: 'POST', path: `${path}?reason=${encodeURIComponent(REASON)}`, body }
}

/** Those of ours; Payload adds its own to the same list later. */
const PANEL_DOORS = [...panelEndpoints].map(({ path, method }) => ({ path, method }))
