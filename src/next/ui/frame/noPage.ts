import { publicHref } from '#src/domain/basics/addresses.ts'
import { languageMarks } from '#src/translations/locale.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/**
 * What stands at an address that cannot be read: Next can draw no page of its own there, because it reads the address again
 * while it draws. No script, no style; the words need no escaping.
 */
export function noPage(locale: Locale): string {
  const t = createTranslator(locale)
  return `<!doctype html><html ${languageMarks(locale)}><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${t('problem.notFoundTitle')}</title>
<h1>${t('problem.notFoundTitle')}</h1><p>${t('problem.notFoundText')}</p>
<p><a href="${publicHref(locale, '/')}">${t('problem.toHome')}</a></p></html>`
}
