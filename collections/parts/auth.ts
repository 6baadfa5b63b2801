import type { IncomingAuthType } from 'payload'

/** What a collection that people sign in to is told of the installation. */
export type SignInProps = { secureCookies: boolean }

/** Shared by both kinds of sign-in: five wrong tries lock an account for ten minutes. */
export const authSettings = ({ secureCookies }: SignInProps) =>
  ({
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: secureCookies },
  }) as const satisfies IncomingAuthType
