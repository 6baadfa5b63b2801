import { setTimeout as pause } from 'node:timers/promises'

import { ERRORS, MemoryLocker } from '@tus/server'
import type { Locker } from '@tus/server'
import type { Payload } from 'payload'
import pg from 'pg'

import { directAddressOf } from '../database/directAddress.ts'

/**
 * Lets one request at a time work on an upload, in all processes of the database: within one by memory, between them by
 * PostgreSQL's advisory locks. All locks of a process sit on one connection of its own, opened with the first. Who wants
 * an upload that another holds asks it to let go, as the protocol has it: the line of the first is usually dead.
 */
export function uploadLocker({
  payload,
  settled,
}: {
  payload: Payload
  /** Resolves when nothing more is written to an upload; until then it is not let go. */
  settled: (token: string) => Promise<void>
}): Locker {
  const memory = new MemoryLocker()
  const held = new Map<string, () => Promise<void> | void>()
  let session: Promise<pg.Client> | null = null

  function connected(): Promise<pg.Client> {
    session ??= connect().catch((error: unknown) => {
      session = null
      throw error
    })
    return session
  }

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: directAddressOf(payload),
      application_name: 'uploads',
    })
    const lost = () => {
      session = null
      // Its locks went with it, so whoever writes has to stop.
      for (const letGo of held.values()) void letGo()
      held.clear()
    }
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', ({ payload: token }) => void held.get(token ?? '')?.())
    await client.connect()
    // Nothing has to stay alive for it; the types do not know the function.
    ;(client as pg.Client & { unref: () => void }).unref()
    await client.query(`listen ${CHANNEL}`)
    return client
  }

  async function acquire(token: string, signal: AbortSignal, letGo: () => Promise<void> | void) {
    const until = performance.now() + WAIT_MILLISECONDS
    const client = await connected()
    while (!signal.aborted && performance.now() < until) {
      const { rows } = await client.query(`select pg_try_advisory_lock(${KEY}) as held`, [token])
      if (rows[0]?.held) return void held.set(token, letGo)
      await client.query('select pg_notify($1, $2)', [CHANNEL, token])
      await pause(AGAIN_MILLISECONDS)
    }
    throw ERRORS.ERR_LOCK_TIMEOUT
  }

  async function release(token: string) {
    if (!held.delete(token)) return
    const client = await connected()
    await client.query(`select pg_advisory_unlock(${KEY})`, [token])
  }

  return {
    newLock: (token) => {
      const own = memory.newLock(token)
      return {
        lock: async (signal, letGo) => {
          await own.lock(signal, letGo)
          try {
            await acquire(token, signal, letGo)
          } catch (error) {
            await own.unlock()
            throw error
          }
        },
        unlock: async () => {
          try {
            await settled(token)
            await release(token)
          } finally {
            await own.unlock()
          }
        },
      }
    },
  }
}

const CHANNEL = 'contest_uploads'
const KEY = `hashtextextended('upload:' || $1::text, 0)`
const WAIT_MILLISECONDS = 30_000
const AGAIN_MILLISECONDS = 100
