import { readFileSync } from 'node:fs'

import { TABLES, withTables } from '#src/launch/docs/typeTables.mjs'

describe('the tables of the documentation', () => {
  it.each(Object.keys(TABLES))('%s should say what the types say (npm run docs)', (page) => {
    const text = readFileSync(page, 'utf8')
    expect(text).toBe(withTables(page, text))
  })

  it.each(Object.keys(TABLES))('%s should say of everything what it is', (page) => {
    const rows = readFileSync(page, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([])
  })
})
