import { createLocalReq } from 'payload'
import type { Payload } from 'payload'
import { cache } from 'react'

import { RULES_CONSENT } from '../../domain/contest/consents.ts'
import type { CategoryDocument } from '../../domain/documents/index.ts'
import { SYSTEM } from '../../store/database/actors.ts'
import { findAll } from '../../store/database/documents.ts'
import { bilingualOrNull } from '../../translations/bilingual.ts'
import { inLocale } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'

/** What a name that is stored for the system stands for, said in a field's `custom.codes`. */
export const CODES = [
  'event',
  'actor',
  'subject',
  'state',
  'slot',
  'ruleText',
  'category',
  'award',
] as const
export type Codes = (typeof CODES)[number]

type Row = Readonly<Record<string, unknown>>

/**
 * A name that is stored for the system, as a person reads it: what happened, by whom, to what, a stage or state, a file slot, a
 * text of rules, a category, an award. What has words no more, as a slot that was removed, says so; an id stays as it is.
 *
 * @param row of the list, or the document
 */
export async function codeWords({
  codes,
  code,
  row,
  payload,
  locale,
}: {
  codes: Codes
  code: string
  row: Row
  payload: Payload
  locale: Locale
}): Promise<string> {
  const t = createTranslator(locale)
  const said = (path: string, leaf: string) => bilingualOrNull(path, leaf)?.[locale]
  switch (codes) {
    case 'event':
      return said('event', code) ?? t('panel.codes.event')
    case 'subject':
      return (
        bilingualOrNull(`admin.collections.${code}.singular`)?.[locale] ?? t('panel.codes.subject')
      )
    case 'state':
      return stateIn(code, said) ?? (ID.test(code) ? code : t('panel.codes.state'))
    case 'actor':
      return code === SYSTEM.id ? t('admin.options.actorKind.system') : code
    case 'award': {
      const awards = (await categoriesIn(payload, idOf(row.contest))).flatMap((each) => each.awards)
      const found = awards.find(({ key }) => key === code)
      return found ? inLocale(locale, found.title, found.titleEn) : t('panel.codes.award')
    }
    case 'ruleText':
      return code === RULES_CONSENT
        ? t('portal.handIn.rulesText')
        : typeof row.title === 'string' && row.title
          ? row.title
          : (said('portal.consents', `${code}.title`) ?? t('panel.codes.ruleText'))
    case 'category': {
      const found = (await categoriesIn(payload, idOf(row.contest))).find(({ key }) => key === code)
      return found ? inLocale(locale, found.title, found.titleEn) : t('panel.codes.category')
    }
    case 'slot':
      return slotWords(await categoriesIn(payload, idOf(row.contest)), code, locale)
  }
}

const ID = /^[0-9a-f-]{32,}$/

type Say = (path: string, leaf: string) => string | undefined

/** Where an entry, round, table, upload or film stands; of a letter about a close, which close. */
const stateIn = (code: string, said: Say): string | undefined =>
  STATES.map((path) => said(path, code)).find(Boolean)

const STATES = [
  'stage',
  'admin.options.roundState',
  'admin.options.tableState',
  'admin.options.uploadState',
  'admin.options.renditionState',
  'window',
]

/** The slot of a child is called as its category calls it: whose it is stands with the file. */
function slotWords(categories: readonly CategoryDocument[], code: string, locale: Locale): string {
  const slots = categories.flatMap(({ fileSlots }) => fileSlots ?? [])
  const found =
    slots.find(({ key }) => key === code) ??
    slots.find(({ key, underAge }) => underAge && code.startsWith(`${key}-`))
  return found
    ? inLocale(locale, found.label, found.labelEn)
    : createTranslator(locale)('panel.codes.slot')
}

/** Asked once for all cells of a page. */
const categoriesIn = cache(async (payload: Payload, contest: string | null) =>
  contest
    ? findAll(await createLocalReq({}, payload), 'categories', { contest: { equals: contest } })
    : [],
)

/** A relation in a list is the document or its id. */
const idOf = (related: unknown): string | null => {
  const id: unknown =
    typeof related === 'object' && related !== null && 'id' in related ? related.id : related
  return typeof id === 'string' ? id : null
}
