// @ts-check
import path from 'node:path'

import { ROOT } from '../paths.mjs'
import { membersOf } from './membersOf.mjs'

/**
 * Pages of the documentation, and of which exported type each of their tables tells. A table stands between
 * `<!-- table: Name -->` and `<!-- end -->`.
 * @type {Record<string, Record<string, string>>}
 */
export const TABLES = {
  'docs/options.md': { ContestPluginOptions: 'src/options.ts' },
  'docs/hosts.md': { ContestEvent: 'src/domain/types/event.ts' },
}

/**
 * A page with its tables as the types are today.
 * @param {string} page @param {string} text
 * @returns {string}
 */
export function withTables(page, text) {
  return Object.entries(TABLES[page] ?? {}).reduce(
    (all, [name, file]) => replaced(all, name, tableOf(path.join(ROOT, file), name)),
    text,
  )
}

/** @param {string} text @param {string} name @param {string} table */
function replaced(text, name, table) {
  const [begin, end] = [`<!-- table: ${name} -->`, '<!-- end -->']
  const from = text.indexOf(begin)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`There is no place for the table of ${name}.`)
  return `${text.slice(0, from)}${begin}\n\n<!-- prettier-ignore -->\n${table}\n\n${text.slice(to)}`
}

/** @param {string} file @param {string} name */
function tableOf(file, name) {
  const rows = membersOf(file, name).map(({ way, type, says }) =>
    row([`\`${way}\``, `\`${type}\``, says]),
  )
  return ['| name | type | what it is |', '| --- | --- | --- |', ...rows].join('\n')
}

/** @param {string[]} cells */
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
