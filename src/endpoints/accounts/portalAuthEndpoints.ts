import type { Endpoint } from 'payload'

import { refuse } from '../../domain/basics/refusal.ts'
import { refusalResponse } from '../http/respond.ts'

/**
 * Payload's own sign-in routes of `accounts` would set the staff cookie, or create accounts past our rules.
 * They are closed; the portals sign in through `/api/portal/…`.
 */
const closed = (method: 'get' | 'post', path: string): Endpoint => ({
  path,
  method,
  handler: (req) => refusalResponse({ req, refusal: refuse('notFound') }),
})

export const portalAuthEndpoints: Endpoint[] = [
  closed('post', '/login'),
  closed('post', '/logout'),
  closed('post', '/refresh-token'),
  closed('post', '/first-register'),
  closed('post', '/forgot-password'),
  closed('post', '/reset-password'),
  closed('post', '/unlock'),
  closed('post', '/verify/:id'),
]
