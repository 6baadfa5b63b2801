import type { IncomingAuthType } from 'payload'

/** What a collection that people sign in to is told of the installation. */
export type SignInProps = { secureCookies: boolean }

/**
 * Shared by both kinds of sign-in. Payload's own lock of an account is off, since anybody could shut anybody out by it: wrong
 * tries are counted where they come from (`src/operations/accounts/tryPassword.ts`). The doors of our own are the only ones:
 * where a host has GraphQL, nobody signs in by it.
 */
export const authSettings = ({ secureCookies }: SignInProps) =>
  ({
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax', secure: secureCookies },
  }) as const satisfies IncomingAuthType
