import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'

type Cell = string | number | null
export type ReadTable = {
  columns: { header: string; width: number; kind: 'text' | 'number' }[]
  rows: Cell[][]
}
export type ReadExport =
  { table: ReadTable } | { file: { bytes: Uint8Array; name: string; type: string } }

/** What an exporter of the host's gave, before anything of it is written out. Refuses exportFailed for what is neither table nor file. */
export function readExported(given: unknown): Outcome<ReadExport> {
  const { columns, rows, bytes, name, type } = Object(given) as Record<string, unknown>
  if (bytes instanceof Uint8Array && isText(name) && isText(type) && MEDIA_TYPE.test(type)) {
    return ok({ file: { bytes, name, type } })
  }
  if (!isList(columns) || columns.length === 0 || !isList(rows)) return refuse('exportFailed')
  const read = columns.map(readColumn)
  const isTable =
    read.every((column) => column !== null) &&
    rows.every((row) => isList(row) && row.length === columns.length && row.every(isCell))
  if (!isTable) return refuse('exportFailed')
  return ok({
    table: { columns: read.filter((column) => column !== null), rows: rows as Cell[][] },
  })
}

function readColumn(given: unknown): ReadTable['columns'][number] | null {
  const { header, width = 20, kind = 'text' } = Object(given) as Record<string, unknown>
  const isSound = isText(header) && typeof width === 'number' && width > 0 && width <= 255
  return isSound && (kind === 'text' || kind === 'number') ? { header, width, kind } : null
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isCell = (value: unknown): value is Cell =>
  value === null ||
  typeof value === 'string' ||
  (typeof value === 'number' && Number.isFinite(value))
const MEDIA_TYPE = /^[a-z]+\/[\w.+-]+$/
