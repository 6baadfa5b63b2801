import type { PayloadRequest } from 'payload'

import { portalCookie } from '../../store/portalSession.ts'

/** The cookie that signs somebody in to the portals as long as their token lasts; without a token, out. */
export function signInCookie(req: PayloadRequest, token: string | null): string {
  const { accounts } = req.payload.collections as unknown as Record<
    string,
    { config: { auth: { cookies: { secure?: boolean }; tokenExpiration: number } } } | undefined
  >
  const auth = accounts?.config.auth
  return portalCookie({
    token: token ?? '',
    seconds: token === null ? 0 : (auth?.tokenExpiration ?? 0),
    secure: Boolean(auth?.cookies.secure),
  })
}
