import type { IncomingAuthType } from 'payload'

/** Shared by both kinds of sign-in: five wrong tries lock an account for ten minutes. */
export const authSettings = {
  maxLoginAttempts: 5,
  lockTime: 10 * 60 * 1000,
  cookies: {
    sameSite: 'Lax',
    secure: process.env.NODE_ENV === 'production' && process.env.INSECURE_HTTP !== '1',
  },
} as const satisfies IncomingAuthType
