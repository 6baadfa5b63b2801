import type { PayloadRequest } from 'payload'

import { transact } from '#src/store/database/transact.ts'
import type { Booted } from '../../helpers/payload.ts'
import { granted } from './granted.ts'

/** Writes as an operation would: guarded collections take it. */
export async function inOperation<T>(
  { request }: Pick<Booted, 'request'>,
  write: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  return written(await request(), write)
}

/** The same with a request that is there already. */
export async function written<T>(
  req: PayloadRequest,
  write: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  return granted(await transact(req, (transaction) => write(transaction.req))) as T
}
