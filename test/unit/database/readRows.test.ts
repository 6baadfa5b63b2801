import fc from 'fast-check'
import {
  date,
  instant,
  integer,
  listOf,
  number,
  objectOf,
  oneOf,
  recordOf,
  text,
  truth,
  whatever,
  written,
} from '#src/store/database/columns.ts'
import type { Column } from '#src/store/database/columns.ts'
import { readRow, readRows, readSoleRow } from '#src/store/database/readRows.ts'

const read = <T>(column: Column<T>, value: unknown): T =>
  readSoleRow({ rows: [{ it: value }] }, { it: column }).it

describe('readRows', () => {
  it('should find a column under the name of its field, in snake case, or under the name it is given', () => {
    const rows = [{ id: 'a', returned_to: null, lastSeen: 3, title_en: 'T', number: '7' }]
    const columns = {
      id: text,
      returnedTo: text.nullable,
      lastSeen: integer,
      titleEn: text,
      shown: text.from('number'),
    }
    const expected = { id: 'a', returnedTo: null, lastSeen: 3, titleEn: 'T', shown: '7' }
    expect(readRows({ rows }, columns)).toEqual([expected])
    expect(readRow({ rows }, columns)).toEqual(expected)
    expect(readRows({ rows: [] }, columns)).toEqual([])
    expect(readRow({ rows: [] }, columns)).toBeNull()
  })

  it('should name a column that the statement does not have, and not look for it elsewhere', () => {
    const rows = [{ id: 'a', title: 'T' }]
    expect(() => readRows({ rows }, { number: text.nullable })).toThrow('no column number')
    expect(() => readRows({ rows }, { title: text.from('name') })).toThrow('no column name')
    expect(() => readSoleRow({ rows: [] }, { count: integer })).toThrow('no row with count')
  })

  it('should name a column that holds something else, without telling what', () => {
    const rows = [{ id: 'a', email: null }]
    expect(() => readRows({ rows }, { email: text })).toThrow(
      'column email: null instead of a text',
    )
    expect(() => read(integer, 'ada@example.org')).toThrow(
      /^column it: string instead of a whole number$/,
    )
    expect(() => read(listOf(text), ['a', 7])).toThrow('column it.1: number instead of a text')
    expect(() => read(objectOf({ at: instant }), { at: 'x' })).toThrow('column it.at')
    expect(() => read(recordOf(number), { idea: 'x' })).toThrow('column it.idea')
  })
})

describe('a column', () => {
  it.each<[string, Column<unknown>, unknown, unknown]>([
    ['text', text, '', ''],
    ['an int', integer, 7, 7],
    ['a bigint', integer, '9007199254740991', 9_007_199_254_740_991],
    ['a numeric', integer, '3', 3],
    ['a whole numeric with places', integer, '3.00', 3],
    ['a numeric with places', number, '-12.5', -12.5],
    ['a boolean', truth, false, false],
    [
      'a timestamp as PostgreSQL writes it',
      instant,
      '2026-11-22 08:06:00.5+08',
      '2026-11-22T00:06:00.500Z',
    ],
    [
      'a timestamp as JSON has it',
      instant,
      '2026-11-22T00:06:00+00:00',
      '2026-11-22T00:06:00.000Z',
    ],
    [
      'a timestamp as a date',
      instant,
      new Date('2026-11-22T00:06:00Z'),
      '2026-11-22T00:06:00.000Z',
    ],
    ['a point in time', date, '2026-11-22 00:06:00+00', new Date('2026-11-22T00:06:00Z')],
    ['a word', oneOf(['draft', 'open']), 'open', 'open'],
    ['a list', listOf(integer), ['1', 2], [1, 2]],
    [
      'an object',
      objectOf({ id: text, codec: text.nullable }),
      { id: 'a', more: 1 },
      { id: 'a', codec: null },
    ],
    ['a record', recordOf(number), { idea: 8, craft: '7.5' }, { idea: 8, craft: 7.5 }],
    ['what we wrote', written<{ a: number }>(), { a: 1 }, { a: 1 }],
    ['anything', whatever, [null], [null]],
  ])('should read %s', (_, column, value, expected) => {
    expect(read(column, value)).toEqual(expected)
    expect(read(column.nullable, value)).toEqual(expected)
    expect(read(column.nullable, null)).toBeNull()
    expect(read(column.or('instead'), null)).toBe('instead')
  })

  it.each<[string, Column<unknown>, unknown[]]>([
    ['text', text, [null, undefined, 7, true, {}, []]],
    ['a whole number', integer, [null, '', ' ', '7.5', 7.5, '1e3', 'x', true, Number.NaN, 2 ** 60]],
    ['a number', number, [null, '', 'NaN', 'Infinity', Number.POSITIVE_INFINITY, true]],
    ['truth', truth, [null, 'true', 't', 1]],
    ['an instant', instant, [null, '', 'soon', 0, new Date(Number.NaN)]],
    ['a word', oneOf(['draft', 'open']), [null, 'closed', 'toString', '']],
    ['a list', listOf(text), [null, 'a', {}, [null]]],
    ['an object', objectOf({ id: text }), [null, 'a', [], {}]],
    ['what we wrote', written<object>(), [null, 'a', []]],
  ])('should refuse what is no %s', (_, column, values) => {
    for (const value of values) expect(() => read(column, value)).toThrow(/^column it/)
  })

  it('should keep what it reads in the order in which `or`, `from` and `nullable` are said', () => {
    const rows = [{ title_en: null }]
    const ways = {
      a: text.nullable.from('title_en'),
      b: text.from('title_en').nullable,
      c: text.from('title_en').or(''),
      d: text.or('').from('title_en'),
    }
    expect(readRows({ rows }, ways)).toEqual([{ a: null, b: null, c: '', d: '' }])
  })

  it('should read every instant that the database may write to the millisecond', () => {
    const at = fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(at, (moment) => {
        const asWritten = moment.toISOString().replace('T', ' ').replace('Z', '+00')
        expect(read(instant, asWritten)).toBe(moment.toISOString())
        expect(read(date, asWritten)).toEqual(moment)
      }),
    )
  })
})
