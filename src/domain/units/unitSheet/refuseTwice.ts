import { refuse } from '../../basics/refusal.ts'
import { unitNameKey } from '../unitName.ts'
import type { UnitColumn, UnitRow } from './unitSheet.ts'

/**
 * Rows that name one unit twice, by full name, another name or credit code, are all refused: which of them is right only a
 * person can tell. Each says which other row it meets (twiceInSheet { row }).
 */
export function refuseTwice(rows: readonly UnitRow[]): UnitRow[] {
  const seen = new Map<string, { index: number; column: UnitColumn }[]>()
  for (const [index, row] of rows.entries()) {
    for (const [identity, column] of identitiesOf(row)) {
      seen.set(identity, [...(seen.get(identity) ?? []), { index, column }])
    }
  }
  const problems = rows.map(({ problems: own }) => [...own])
  for (const places of seen.values()) {
    for (const { index, column } of places) {
      const other = places.find((each) => each.index !== index)
      const row = other && rows[other.index]?.row
      if (row === undefined) continue
      const refusal = refuse('twiceInSheet', { row })
      problems[index]?.push({ level: 'error', column, refusal })
    }
  }
  return rows.map((row, index) => ({ ...row, problems: problems[index] ?? [] }))
}

function identitiesOf({ values: { name, aliases, creditCode } }: UnitRow): [string, UnitColumn][] {
  const names: [string, UnitColumn][] = [
    [unitNameKey(name), 'name'],
    ...aliases.map((alias): [string, UnitColumn] => [unitNameKey(alias), 'aliases']),
  ]
  return [
    ...names
      .filter(([key]) => key !== '')
      .map(([key, at]): [string, UnitColumn] => [`name ${key}`, at]),
    ...(creditCode ? [[`code ${creditCode}`, 'creditCode'] as [string, UnitColumn]] : []),
  ]
}
