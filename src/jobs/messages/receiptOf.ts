import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import type { Attachment, Outgoing } from '../../delivery/sender.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { isSubmission } from '../../domain/messages/submission.ts'
import { printReceipt, receiptName } from '../../endpoints/papers/printReceipt.ts'
import { toReceipt } from '../../queries/papers/entryOnPaper.ts'
import { findById } from '../../store/database/documents.ts'

/**
 * The receipt that goes with the e-mail about a submission, in the language of the account. Where there is none to print, or
 * the printing fails, the e-mail leaves all the same: the receipt can be had on the page it leads to.
 */
export async function receiptOf({
  payload,
  message: { template, channel, params, locale },
}: {
  payload: Payload
  message: Outgoing
}): Promise<Attachment[]> {
  if (channel !== 'email' || !isSubmission(template) || params.joint) return []
  try {
    const req = await createLocalReq({}, payload)
    const entry = await findById(req, 'entries', params.entry)
    const paper = entry && (await toReceipt(req, entry))
    if (!paper || isRefusal(paper)) return []
    const pdf = await printReceipt(paper, locale)
    if (isRefusal(pdf)) return []
    return [
      {
        filename: receiptName(locale, paper.entry),
        contentType: 'application/pdf',
        content: pdf.value,
      },
    ]
  } catch (error) {
    payload.logger.error(`the receipt was not attached: ${String(error)}`)
    return []
  }
}
