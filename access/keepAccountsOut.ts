import { isolateObjectProperty } from 'payload'
import type { AuthStrategyFunctionArgs, Payload, PayloadRequest } from 'payload'

import { withoutBase } from '../src/domain/basics/addresses.ts'
import { isOwn, isOwnSlug } from '../src/store/database/ownCollections.ts'
import { isAccount } from './roles.ts'

/**
 * Whoever signs up to a contest is a stranger to the rest of the host's site. Payload takes any account of any collection
 * for somebody signed in, and what the host leaves to that is meant for its own people: so the accounts of the contest are
 * known where its own collections are asked for, and nowhere else; and a document of the host's that one of ours names is
 * read for them as for anybody.
 */
export function keepAccountsOut(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: async (args) => {
      const signedIn = await strategy.authenticate(args)
      return isAccount(signedIn.user) && !asksForOwn(payload, args) ? { user: null } : signedIn
    },
  }))
  const { collections, globals } = payload.config
  for (const { access } of [...collections.filter((each) => !isOwn(each)), ...globals]) {
    forGuests(access as Record<string, Ask | undefined>)
  }
}

type Ask = (args: { req: PayloadRequest }) => unknown

function forGuests(access: Record<string, Ask | undefined>): void {
  for (const [operation, ask] of Object.entries(access)) {
    if (ask) access[operation] = (args) => ask(isAccount(args.req.user) ? asGuest(args) : args)
  }
}

/** The request itself stays whose it is. */
function asGuest<Args extends { req: PayloadRequest }>(args: Args): Args {
  const req = isolateObjectProperty(args.req, 'user')
  req.user = null
  return { ...args, req }
}

/** Whether Payload's own doors of one of the contest's collections are asked. */
function asksForOwn(payload: Payload, { req }: AuthStrategyFunctionArgs & Asking): boolean {
  const pathname = req?.pathname ?? ''
  const path = withoutBase(pathname) ?? pathname
  const { api } = payload.config.routes
  return path.startsWith(`${api}/`) && isOwnSlug(payload, path.slice(api.length + 1).split('/')[0])
}
type Asking = { req?: Pick<PayloadRequest, 'pathname'> }
