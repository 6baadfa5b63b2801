import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Outcome, Refusal } from '../../domain/basics/refusal.ts'
import { attachmentHeader } from '../../domain/files/fileHeaders.ts'
import type { Paper } from '../../domain/types/contest.ts'
import { printPaper } from '../../operations/papers/printPaper.ts'
import { entryOnPaper } from '../../queries/papers/entryOnPaper.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Asked, Door } from '../http/define.ts'
import { localeOfRequest } from '../http/respond.ts'
import { printReceipt } from './printReceipt.ts'
import { renderPaper } from './renderPaper.ts'

type Named = { number: string | null; title: string | null }
type Printed = { pdf: Uint8Array; entry: Named }

/**
 * The papers of an entry, printed when they are asked for: the completed form to stamp (R77, R79d), the copyright letter of
 * an accepted entry (R79c), and the receipt.
 */
export const paperEndpoints: Door[] = [
  paperDoor('form.pdf', 'form', printOwn('form')),
  paperDoor('copyright-letter.pdf', 'copyrightLetter', printOwn('copyrightLetter')),
  paperDoor('receipt.pdf', 'receipt', async ({ req, actor, params }, locale) => {
    const paper = await entryOnPaper({ req, actor, entryId: params.id })
    return isRefusal(paper) ? paper : printed(paper.entry, await printReceipt(paper, locale))
  }),
]

/** `GET /api/portal/entries/:id/<name>` */
function paperDoor(
  name: string,
  title: 'form' | 'copyrightLetter' | 'receipt',
  print: (asked: Asked, locale: Locale) => Promise<Printed | Refusal>,
): Door {
  return portalEndpoint({
    path: `/entries/:id/${name}`,
    method: 'get',
    handler: async (asked) => {
      const locale = localeOfRequest(asked.req)
      const paper = await print(asked, locale)
      if (isRefusal(paper)) return paper
      const { number, title: work } = paper.entry
      const saved = createTranslator(locale)(`portal.papers.${title}`, { of: number ?? work ?? '' })
      return new Response(new Uint8Array(paper.pdf), {
        headers: {
          'Cache-Control': 'no-store',
          'Content-Type': 'application/pdf',
          'Content-Disposition': attachmentHeader(`${saved.trim()}.pdf`),
          'X-Content-Type-Options': 'nosniff',
        },
      })
    },
  })
}

function printOwn(paper: Paper) {
  return async ({ req, actor, now, params }: Asked, locale: Locale) => {
    const toPrint = await printPaper({ req, actor, now, entryId: params.id, paper })
    if (isRefusal(toPrint)) return toPrint
    return printed(toPrint.entry, await renderPaper({ paper, toPrint, locale, now }))
  }
}

const printed = (entry: Named, pdf: Outcome<Uint8Array>): Printed | Refusal =>
  isRefusal(pdf) ? pdf : { pdf: pdf.value, entry }
