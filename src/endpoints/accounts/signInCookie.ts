import type { PayloadRequest } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import { portalCookie } from '../../store/cookies/portalSession.ts'
import { settingsOf } from '../../store/settings.ts'

/** The cookie that signs somebody in to the portals as long as their token lasts; without a token, out. */
export function signInCookie(req: PayloadRequest, token: string | null): string {
  return portalCookie({
    token: token ?? '',
    seconds: token === null ? 0 : tokenSeconds(req),
    secure: usesSecureCookies(req),
  })
}

/** Whether cookies of the portals travel by HTTPS only. */
export const usesSecureCookies = ({ payload }: PayloadRequest): boolean =>
  settingsOf(payload).secureCookies

function tokenSeconds(req: PayloadRequest): number {
  const collections = req.payload.collections as unknown as Record<
    string,
    { config: { auth: { tokenExpiration: number } } } | undefined
  >
  return collections[slugOf('accounts')]?.config.auth.tokenExpiration ?? 0
}
