import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { tendRepeat } from '../../operations/examining/settleRepeat.ts'
import { SYSTEM } from '../../store/database/actors.ts'
import { findAll } from '../../store/database/documents.ts'

/** Reminds of, settles and lets lapse what is asked about entries with one film (R37). Each by itself: one that fails holds up no other. */
export async function tendRepeats({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const asked = await findAll(await createLocalReq({}, payload), 'repeats', {
    state: { equals: 'asked' },
  })
  for (const { id } of asked) {
    try {
      const req = await createLocalReq({}, payload)
      await tendRepeat({ req, actor: SYSTEM, now, repeatId: id })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'one film in two entries', repeat: id })
    }
  }
}
