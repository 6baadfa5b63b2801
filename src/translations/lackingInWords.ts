import type { Lacking } from '../domain/contest/lackingToPublish.ts'
import { joined } from './joined.ts'
import type { Locale } from './locale.ts'
import { createTranslator } from './translate.ts'

/** What a contest lacks to be shown to the public, as a sentence that says what to do. */
export function lackingInWords(lacking: Lacking, locale: Locale): string {
  const t = createTranslator(locale)
  if (lacking.code === 'title') return t('refusal.formTitleMissing', { form: lacking.form })
  if (lacking.code === 'rules') return t('refusal.rulesMissing')
  if (lacking.code !== 'form') return t(`admin.publishing.${lacking.code}`)
  const kinds = joined(
    'list',
    lacking.kinds.map((kind) => t(`applicantKind.${kind}`)),
    locale,
  )
  return t('admin.publishing.form', { category: lacking.category, kinds })
}
