import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'

import { authenticatePortal } from '../../../access/portalStrategy.ts'
import type { Actor } from '../../domain/types/index.ts'
import { actorOf } from '../../store/actors.ts'

/** The account signed in to the portals, whoever is signed in to the panel beside it; null for nobody. Asked once a request. */
export const portalActor = cache(async (): Promise<(Actor & { kind: 'account' }) | null> => {
  const payload = await getPayload({ config })
  const { user } = await authenticatePortal({ headers: await headers(), payload })
  const actor = actorOf(user)
  return actor?.kind === 'account' ? actor : null
})
