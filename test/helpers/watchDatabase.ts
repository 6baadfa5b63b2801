import { setImmediate } from 'node:timers/promises'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

type Query = (this: unknown, ...args: unknown[]) => unknown

/**
 * What something asks of the database: how many statements, and how often it stood still until the database answered.
 * Statements outside a transaction that are asked together are one wait, so neither figure depends on how fast anything is.
 */
export async function watchDatabase<T>(
  payload: Payload,
  act: () => Promise<T>,
): Promise<{ value: T; statements: number; waits: number }> {
  const pool = (payload.db as unknown as PostgresAdapter).pool as unknown as {
    query: (...args: unknown[]) => Promise<unknown>
    Client: { prototype: { query: Query } }
  }
  const client = pool.Client.prototype
  const { query } = client
  const ask = pool.query.bind(pool)
  const gate = gateOf()
  let statements = 0
  client.query = function counted(...args) {
    statements += 1
    return query.apply(this, args)
  }
  pool.query = (...args) => gate.through(() => ask(...args))
  try {
    return { value: await act(), statements, waits: gate.openings() }
  } finally {
    client.query = query
    Reflect.deleteProperty(pool, 'query')
  }
}

/** Holds everybody until nobody else is on the way, then lets all of them through at once. */
function gateOf() {
  const held: (() => void)[] = []
  let arrived = 0
  let answering = 0
  let opened = 0

  const open = async () => {
    for (let still = 0; still < TURNS;) {
      const before = arrived
      await setImmediate()
      still = arrived === before && answering === 0 ? still + 1 : 0
    }
    opened += 1
    answering = held.length
    for (const go of held.splice(0)) go()
  }
  return {
    openings: () => opened,
    through: async <T>(ask: () => Promise<T>): Promise<T> => {
      arrived += 1
      const isFirst = held.length === 0
      const turn = new Promise<void>((resolve) => held.push(resolve))
      if (isFirst) void open()
      await turn
      return ask().finally(() => {
        answering -= 1
      })
    },
  }
}

/** Turns of the event loop without anybody new, after which what can be asked now has been asked. */
const TURNS = 50
