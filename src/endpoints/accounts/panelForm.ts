import type { PayloadRequest } from 'payload'

import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { REFUSAL_STATUS } from '../../domain/basics/refusalCodes.ts'
import { faultsRefused } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { isForeign } from '../http/origin.ts'
import { readBody } from '../http/readBody.ts'
import { whatever } from '../http/readers.ts'
import { localeOfRequest, refusalBody } from '../http/respond.ts'

/** What a form of the panel sent: its values, of whatever kind. */
export type PanelForm = { req: PayloadRequest; now: Date; data: Readonly<Record<string, unknown>> }

/**
 * A door in the place of one of Payload's own, which a form of the panel posts to: it reads what such a form sends, and answers
 * a refusal as such a form shows it. Anybody may knock.
 */
export const panelDoor = (
  path: string,
  act: (form: PanelForm) => Promise<Response | Refusal>,
): Door => ({
  path,
  method: 'post',
  custom: { reads: whatever, isDoor: true },
  handler: async (req) => {
    const answer = await faultsRefused(req, async () => {
      if (isForeign(req)) return refuse('foreignOrigin')
      const data = await readPanelForm(req)
      return isRefusal(data) ? data : act({ req, data, now: new Date() })
    })
    return isRefusal(answer) ? panelRefusal(req, answer) : answer
  },
})

/** Forms of the panel send their values as one JSON text beside files; programs send JSON. */
async function readPanelForm(req: PayloadRequest): Promise<PanelForm['data'] | Refusal> {
  const sent = await readBody(req)
  if (isRefusal(sent)) return sent
  if (!isRecord(sent.value)) return refuse('invalid')
  const { _payload: text } = sent.value
  if (typeof text !== 'string') return sent.value
  try {
    const data: unknown = JSON.parse(text)
    return isRecord(data) ? data : refuse('invalid')
  } catch {
    return refuse('invalid')
  }
}

/** The words stand where Payload's forms look for them, and the refusal beside them as everywhere else. */
function panelRefusal(req: PayloadRequest, refusal: Refusal): Response {
  const body = refusalBody(refusal, localeOfRequest(req))
  return Response.json(
    { errors: [{ name: 'Refusal', message: body.message }], refusal: body },
    { status: REFUSAL_STATUS[refusal.code], headers: { 'Cache-Control': 'no-store' } },
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
