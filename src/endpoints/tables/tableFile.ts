import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import { serveFile } from '../../media/serveFile.ts'
import { readableTable } from '../../queries/tables/readableTable.ts'
import { createTranslator } from '../../translations/translate.ts'
import type { Answer, Asked } from '../http/define.ts'
import { pageImage } from '../http/pageImage.ts'
import { localeOfRequest } from '../http/respond.ts'

/** The PDF of a recommendation table or its stamped scan, for its own unit and for staff of its contest. */
export async function tableFile(
  { req, actor, params }: Asked,
  which: 'pdf' | 'scan',
): Promise<Answer> {
  const readable = await readableTable({ req, actor, tableId: params.id })
  if (isRefusal(readable)) return readable
  const { serial, digest, scanSha256 } = readable.table
  const stored = readable.table[which]
  if (!stored) return refuse('notFound')
  const served = await serveFile({
    payload: req.payload,
    filename: stored,
    name: createTranslator(localeOfRequest(req))(`recommender.files.${which}`, { serial }),
    mimeType: 'application/pdf',
    sha256: (which === 'scan' && scanSha256) || digest,
    headers: req.headers,
    signal: req.signal,
  })
  return served ?? refuse('notFound')
}

/** A drawn page of the stamped scan, for the same. */
export async function tableScanPage({ req, actor, params }: Asked): Promise<Answer> {
  const readable = await readableTable({ req, actor, tableId: params.id })
  if (isRefusal(readable)) return readable
  const { scan } = readable.table
  return scan ? pageImage({ req, source: scan, page: params.page }) : refuse('notFound')
}
