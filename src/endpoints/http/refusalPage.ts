import { languageMarks } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import type { RefusalBody } from './refusalBody.ts'

/** The page a plain form post sees when it is refused; no script, no style from elsewhere. */
export function refusalPage({ body, locale }: { body: RefusalBody; locale: Locale }): string {
  const t = createTranslator(locale)
  const items = Object.values(body.fields ?? {})
    .map((field) => `<li>${escapeHtml(field.message)}</li>`)
    .join('')
  return `<!doctype html><html ${languageMarks(locale)}><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${escapeHtml(t('endpoint.refusedTitle'))}</title>
<h1>${escapeHtml(body.message)}</h1>${items ? `<ul>${items}</ul>` : ''}<p>${escapeHtml(t('endpoint.goBack'))}</p></html>`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found)
