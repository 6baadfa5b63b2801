import { randomUUID } from 'node:crypto'

import type { Pool, PoolClient } from 'pg'

import { canMark, fateOf, markCommit } from './commitMark.ts'
import { isAnswer, isConnectionFault, nothingStored, outcomeUnknown } from './databaseFaults.ts'

/** A connection for the time of one transaction. Afterwards it answers nobody who still holds it. */
export class Lease {
  #client: PoolClient | null
  readonly #pool: Pool
  readonly #mark = randomUUID()
  #lost: Error | null = null

  static async take(pool: Pool): Promise<Lease> {
    return new Lease(pool, await pool.connect())
  }

  private constructor(pool: Pool, client: PoolClient) {
    this.#pool = pool
    this.#client = client
    client.on('error', this.#lose)
  }

  /** Between two queries nobody else listens, and an error that nobody hears ends the process. */
  readonly #lose = (error: Error): void => {
    this.#lost = error
  }

  /** Whether the connection broke, or the server only reads. */
  get isLost(): boolean {
    return this.#lost !== null
  }

  /** As the driver's own. */
  async query(...args: unknown[]): Promise<unknown> {
    if (!this.#client) throw nothingStored('Its transaction is over.')
    if (this.#lost) throw this.#lost
    try {
      return await Reflect.apply(this.#client.query, this.#client, args)
    } catch (error) {
      if (isConnectionFault(error)) this.#lose(asError(error))
      throw error
    }
  }

  /** Asked until it is so. */
  async #canMark(client: PoolClient): Promise<boolean> {
    if (marked.has(this.#pool)) return true
    const isKnown = await canMark(client)
    if (isKnown) marked.add(this.#pool)
    return isKnown
  }

  /** Rolls back where the work fails. */
  async guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      await this.rollback()
      throw error
    }
  }

  /** Throws unless everything was stored. */
  async commit(): Promise<void> {
    const client = this.#client
    if (!client) throw nothingStored('Its transaction is over.')
    let isMarked = false
    await this.guarded(async () => {
      if (this.#lost) throw this.#lost
      isMarked = await this.#canMark(client)
      if (isMarked) await markCommit(client, this.#mark)
    })
    const failure = await client.query('commit').then(nothing, asError)
    this.#release(failure)
    if (!failure) return
    if (isAnswer(failure)) throw failure
    const fate = isMarked ? await fateOf(this.#pool, this.#mark) : 'unknown'
    if (fate === 'unknown') throw outcomeUnknown(failure)
    if (fate === 'notStored') throw failure
  }

  /** Never throws: what a lost connection leaves is rolled back by the server. */
  async rollback(): Promise<void> {
    const client = this.#client
    if (!client) return
    const failure = this.#lost ?? (await client.query('rollback').then(nothing, asError))
    this.#release(failure)
  }

  /** Gives the connection back, or ends it where it cannot be trusted any more. */
  #release(fault: Error | null): void {
    const client = this.#client
    if (!client) return
    this.#client = null
    client.removeListener('error', this.#lose)
    const isTrusted =
      this.#lost === null && (fault === null || (isAnswer(fault) && !isConnectionFault(fault)))
    client.release(!isTrusted)
  }
}

/** Pools of databases whose commits can be marked. */
const marked = new WeakSet<Pool>()

const nothing = (): null => null
const asError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new Error(String(reason))
