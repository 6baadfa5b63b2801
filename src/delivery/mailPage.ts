import { languageMarks } from '../translations/locale.ts'
import type { Locale } from '../translations/locale.ts'

/** Paragraphs as a simple page: escaped, addresses linked. `lang` as HTML has it. */
export function mailPage(paragraphs: string[], locale: Locale): string {
  const body = paragraphs.map((each) => `<p>${linked(escapeHtml(each))}</p>`).join('\n')
  return `<!doctype html><html ${languageMarks(locale)}><body>\n${body}\n</body></html>`
}

/** The words of a page without its marks, for readers of plain text: a paragraph or a break is a new line. */
export function textOfMailPage(html: string): string {
  const marked = html
    .replace(/<(?:style|script|head)\b[^]*?<\/(?:style|script|head)>/gi, '')
    .replace(/<br\s*\/?>|<\/(?:p|div|h\d|li|tr)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
  const lines = unescaped(marked)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

const linked = (html: string): string =>
  html.replace(/https?:\/\/[^\s<&"]+/g, (url) => `<a href="${url}">${url}</a>`)

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\n/g, '<br>')

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|(\w+));/g, (whole, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : (NAMED[name ?? ''] ?? whole),
  )
