import type { Payload } from 'payload'

import { keepHostsRows, meetStaff } from '../src/store/database/staffDesk.ts'

/**
 * Whoever of the host's people is signed in, by whichever strategy, is met at once: all that asks who they are among the
 * staff may then do so without waiting. Their sign-in itself stays the host's.
 */
export function meetStaffAtSignIn(payload: Payload): void {
  keepHostsRows(payload)
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: async (args) => {
      const signedIn = await strategy.authenticate(args)
      await meetStaff(payload, signedIn.user)
      return signedIn
    },
  }))
}
