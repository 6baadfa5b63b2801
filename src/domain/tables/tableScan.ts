import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { PaperReading } from '../papers/papers.ts'

/**
 * What the codes on the stamped scan of a recommendation table say of it (R79d, R90): this very version, whole; an earlier
 * version of it; our mark with a digest that was never printed; another table, or another paper of ours; not all of its
 * pages; the PDF as it was downloaded; some or all pages without a code that could be read.
 */
export const TABLE_SCAN_VERDICTS = [
  'same',
  'older',
  'edited',
  'otherTable',
  'otherPaper',
  'missingPages',
  'unstampedOriginal',
  'unreadable',
] as const
export type TableScanVerdict = (typeof TABLE_SCAN_VERDICTS)[number]

export type JudgedTableScan = {
  verdict: TableScanVerdict
  /** Pages of the table that were not found, from 1; those of `missingPages` and `unreadable`. */
  missing: number[]
}

/** A table that a reference on the scan may name. */
export type KnownTable = {
  serial: string
  contest: string
  unit: string
  /** 0 = main table, 1 … = supplementary. */
  sequence: number
}

/**
 * Compares what was read off a scan with the table it should be.
 *
 * @param pages of the printed table; null where nobody counted them
 * @param known the tables whose serials stand on the scan, this one or others
 */
export function judgeTableScan({
  reading: { references, pageCount, isOriginal },
  table,
  pages,
  known,
}: {
  reading: PaperReading
  table: KnownTable & { digest: string }
  pages: number | null
  known: readonly KnownTable[]
}): JudgedTableScan {
  const stranger = references.find(({ serial }) => serial !== table.serial)
  if (stranger) return { verdict: strangerVerdict(stranger.serial, { table, known }), missing: [] }
  if (references.some(({ digest }) => digest !== table.digest)) {
    return { verdict: 'edited', missing: [] }
  }
  const seen = new Set(references.map(({ sheet }) => sheet))
  const missing = Array.from({ length: pages ?? 0 }, (_, index) => index + 1).filter(
    (sheet) => !seen.has(sheet),
  )
  if (isOriginal) return { verdict: 'unstampedOriginal', missing: [] }
  if (missing.length > 0 && pageCount < (pages ?? 0)) return { verdict: 'missingPages', missing }
  return { verdict: missing.length > 0 || !references[0] ? 'unreadable' : 'same', missing }
}

function strangerVerdict(
  serial: string,
  { table, known }: { table: KnownTable; known: readonly KnownTable[] },
): TableScanVerdict {
  const other = known.find((each) => each.serial === serial)
  if (!other) return 'otherPaper'
  const isOwn =
    other.unit === table.unit &&
    other.contest === table.contest &&
    other.sequence === table.sequence
  return isOwn ? 'older' : 'otherTable'
}

/** The stamped scan of a table, as far as it has come. */
export type TableScan = {
  /** Its stored file name, below the data directory. */
  scan?: string | null
  /** What the codes on the scan said when it was read; null until then. */
  scanVerdict?: TableScanVerdict | null
  /** Pages of the table that were not found on it, from 1. */
  scanMissing?: number[] | null
  /** Since when it counts by the word of a person who looked at it. */
  scanConfirmedAt?: string | null
}

/** How the scan of a table stands: none, still waiting to be read, as it was judged, or taken by a person's word. */
export type TableScanStanding = 'none' | 'waiting' | 'confirmed' | TableScanVerdict

export function tableScanStanding(table: TableScan): TableScanStanding {
  if (!table.scan) return 'none'
  if (table.scanConfirmedAt) return 'confirmed'
  return table.scanVerdict ?? 'waiting'
}

/**
 * Whether a table may be sealed with the scan it has. Refuses `tableScanMissing`, `tableScanWaiting`, `tableScanWrong`
 * with its `verdict`, or `tableScanUnproven` where a person has to say that it is the right one.
 */
export function checkTableScan(table: TableScan): Outcome {
  const standing = tableScanStanding(table)
  switch (standing) {
    case 'same':
    case 'confirmed':
      return ok()
    case 'none':
      return refuse('tableScanMissing')
    case 'waiting':
      return refuse('tableScanWaiting')
    case 'unreadable':
      return refuse('tableScanUnproven')
    default:
      return refuse('tableScanWrong', { verdict: standing })
  }
}

/**
 * Whether somebody may take a scan by looking at it. The unit itself, where its codes could not be read; staff also where
 * pages seem to be missing, or no stamp went over paper (an electronic seal). A scan of something else nobody takes.
 */
export function mayConfirmTableScan(table: TableScan, by: 'unit' | 'staff'): Outcome {
  const standing = tableScanStanding(table)
  const may = by === 'unit' ? BY_UNIT : BY_STAFF
  if (may.has(standing)) return ok()
  const checked = checkTableScan(table)
  return checked.ok ? refuse('tableScanSettled') : checked
}

const BY_UNIT: ReadonlySet<TableScanStanding> = new Set<TableScanStanding>(['unreadable'])
/** Also while it waits: where the machine had no time to read it, somebody can. */
const BY_STAFF: ReadonlySet<TableScanStanding> = new Set<TableScanStanding>([
  'waiting',
  'unreadable',
  'missingPages',
  'unstampedOriginal',
])
