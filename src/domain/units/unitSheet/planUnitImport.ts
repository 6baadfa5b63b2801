import { refuse } from '../../basics/refusal.ts'
import type { Refusal } from '../../basics/refusal.ts'
import type { RecommenderKind } from '../../types/index.ts'
import { unitNameKey } from '../unitName.ts'
import { isBad } from './unitSheet.ts'
import type { UnitColumn, UnitRow } from './unitSheet.ts'

/** A unit on record as an import sees it. `keys`: its own names and those of units that were merged into it. */
export type KnownUnit = {
  id: string
  name: string
  creditCode: string | null
  recommenderKind: RecommenderKind | null
  contactName: string | null
  contactPhone: string | null
  address: string | null
  postcode: string | null
  aliases: string[]
  /** Credit codes that lead here: its own, and those of units that were merged into it. */
  codes: string[]
  /** `unitNameKey`s that lead here. */
  keys: string[]
  reach: UnitReach
}
/** What who imports may do with a unit on record: change it; list it as it is; nothing. */
export type UnitReach = 'own' | 'shared' | 'foreign'

/**
 * The reach of a member of staff by the contests a unit stands in. Of all contests: everything. Of some: they change what
 * stands in theirs alone, list what stands in others too, and know nothing of what stands in none of theirs.
 *
 * @param own contests of the member of staff; none = all
 */
export function unitReach(own: readonly string[], stands: readonly string[]): UnitReach {
  if (own.length === 0) return 'own'
  const theirs = stands.filter((contest) => own.includes(contest)).length
  if (theirs === 0) return 'foreign'
  return theirs === stands.length ? 'own' : 'shared'
}

/** One thing an import would write on a unit that is there. */
export type UnitChange = { column: UnitColumn; before: string; after: string }

/**
 * What becomes of a row: a new unit, a unit on record that is changed, one that only joins the list, one that is there
 * already just so, or none.
 */
export const IMPORT_OUTCOMES = ['create', 'update', 'list', 'same', 'bad'] as const
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number]
export type PlannedRow = UnitRow & {
  outcome: ImportOutcome
  unit: string | null
  changes: UnitChange[]
}

/**
 * Holds the rows of a sheet against the units on record (R80). An empty cell changes nothing; a filled one takes the place
 * of what is on record. A credit code that belongs to somebody else, or contradicts the record, is an error of its row, and so
 * is a unit beyond the reach of who imports.
 */
export function planUnitImport({
  rows,
  known,
  listed,
}: {
  rows: readonly UnitRow[]
  known: readonly KnownUnit[]
  /** Ids of the units on the contest's list. */
  listed: ReadonlySet<string>
}): PlannedRow[] {
  const byKey = new Map(known.flatMap((unit) => unit.keys.map((key) => [key, unit] as const)))
  const byCode = new Map(known.flatMap((unit) => unit.codes.map((code) => [code, unit] as const)))
  const planned = rows.map((row) => planRow({ row, byKey, byCode, listed }))
  return refuseOneUnitTwice(planned)
}

function planRow({
  row,
  byKey,
  byCode,
  listed,
}: {
  row: UnitRow
  byKey: ReadonlyMap<string, KnownUnit>
  byCode: ReadonlyMap<string, KnownUnit>
  listed: ReadonlySet<string>
}): PlannedRow {
  const { values } = row
  const bad = (column: UnitColumn, refusal: Refusal): PlannedRow => ({
    ...row,
    outcome: 'bad',
    unit: null,
    changes: [],
    problems: [...row.problems, { level: 'error', column, refusal }],
  })
  if (isBad(row)) return { ...row, outcome: 'bad', unit: null, changes: [] }
  const unit = byKey.get(unitNameKey(values.name)) ?? null
  const holder = values.creditCode ? (byCode.get(values.creditCode) ?? null) : null
  // Before anything is said of a record: its name and code are not for everybody who imports.
  if (unit?.reach === 'foreign') return bad('name', refuse('unitElsewhere'))
  if (holder?.reach === 'foreign') return bad('creditCode', refuse('unitElsewhere'))
  if (holder && holder.id !== unit?.id) {
    return bad('creditCode', refuse('creditCodeTaken', { name: holder.name }))
  }
  if (unit?.creditCode && values.creditCode && !unit.codes.includes(values.creditCode)) {
    return bad('creditCode', refuse('creditCodeDiffers', { code: unit.creditCode }))
  }
  const stranger = values.aliases
    .map((alias) => byKey.get(unitNameKey(alias)))
    .find((each) => each && each.id !== unit?.id)
  if (stranger?.reach === 'foreign') return bad('aliases', refuse('unitElsewhere'))
  if (stranger) return bad('aliases', refuse('nameTaken', { name: stranger.name }))
  if (!unit) return { ...row, outcome: 'create', unit: null, changes: [] }
  const changes = changesTo(unit, row)
  if (changes.length > 0 && unit.reach === 'shared') return bad('name', refuse('unitElsewhere'))
  const isRenamed = unitNameKey(unit.name) !== unitNameKey(values.name)
  const outcome = changes.length > 0 ? 'update' : listed.has(unit.id) ? 'same' : 'list'
  return {
    ...row,
    outcome,
    unit: unit.id,
    changes,
    problems: isRenamed
      ? [
          ...row.problems,
          { level: 'warning', column: 'name', refusal: refuse('unitKnownAs', { name: unit.name }) },
        ]
      : row.problems,
  }
}

function changesTo(unit: KnownUnit, { values }: UnitRow): UnitChange[] {
  const fields: [UnitColumn, string | null, string | null][] = [
    ['kind', unit.recommenderKind, values.kind],
    ['creditCode', unit.creditCode, unit.creditCode ? '' : values.creditCode],
    ['contactName', unit.contactName, values.contactName],
    ['contactPhone', unit.contactPhone, values.contactPhone],
    ['address', unit.address, values.address],
    ['postcode', unit.postcode, values.postcode],
  ]
  const added = values.aliases.filter((alias) => !unit.keys.includes(unitNameKey(alias)))
  return [
    ...fields.flatMap(([column, before, after]) =>
      after && after !== (before ?? '') ? [{ column, before: before ?? '', after }] : [],
    ),
    ...(added.length > 0
      ? [{ column: 'aliases' as const, before: unit.aliases.join('；'), after: added.join('；') }]
      : []),
  ]
}

/** Two rows may call one unit by two of its names. */
function refuseOneUnitTwice(planned: PlannedRow[]): PlannedRow[] {
  const rowsOf = new Map<string, number[]>()
  for (const { unit, row } of planned) {
    if (unit) rowsOf.set(unit, [...(rowsOf.get(unit) ?? []), row])
  }
  return planned.map((row) => {
    const other = row.unit && rowsOf.get(row.unit)?.find((each) => each !== row.row)
    if (!other) return row
    const refusal = refuse('twiceInSheet', { row: other })
    return {
      ...row,
      outcome: 'bad' as const,
      unit: null,
      changes: [],
      problems: [...row.problems, { level: 'error' as const, column: 'name' as const, refusal }],
    }
  })
}
