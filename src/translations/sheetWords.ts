import { RECOMMENDER_KINDS } from '../domain/types/contest.ts'
import type { RecommenderKind } from '../domain/types/index.ts'
import type { SheetWords } from '../domain/units/unitSheet/sheetWords.ts'
import { UNIT_COLUMNS } from '../domain/units/unitSheet/unitSheet.ts'
import type { UnitColumn } from '../domain/units/unitSheet/unitSheet.ts'
import { bilingual } from './bilingual.ts'

const OTHER_HEADERS: Partial<Record<UnitColumn, string[]>> = {
  name: ['单位全称', '推荐单位', '推荐单位名称', '名称'],
  kind: ['类别', '单位类别', '类型'],
  creditCode: ['信用代码', '社会信用代码'],
  aliases: ['简称', '曾用名', '别名'],
  contactName: ['联系人姓名'],
  contactPhone: ['电话', '手机', '联系方式', '联系人电话'],
  address: ['单位地址', '通讯地址'],
  postcode: ['邮编'],
}

const OTHER_KINDS: Record<RecommenderKind, string[]> = {
  district: ['区', '区县', '区市场监管局', '区主管部门'],
  trade: ['行业', '行业协会', '协会'],
  group: ['集团', '企业集团'],
}

/** What the columns and kinds of a list of units may be called: the template's words first, then what offices write. */
export const sheetWords = (): SheetWords => ({
  headers: byKey(UNIT_COLUMNS, (column) => [
    ...inAll(`units.columns.${column}`),
    ...(OTHER_HEADERS[column] ?? []),
  ]),
  kinds: byKey(RECOMMENDER_KINDS, (kind) => [
    ...inAll(`recommenderKind.${kind}`),
    ...inAll(`admin.options.recommenderKind.${kind}`),
    ...OTHER_KINDS[kind],
  ]),
})

/** Words for each of some keys. */
export function byKey<Key extends string>(
  keys: readonly Key[],
  words: (key: Key) => readonly string[],
): Record<Key, readonly string[]> {
  return Object.fromEntries(keys.map((key) => [key, words(key)])) as Record<Key, readonly string[]>
}

/** A text in each language, once where they agree. */
export const inAll = (path: string): string[] => [...new Set(Object.values(bilingual(path)))]
