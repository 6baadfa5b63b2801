import type { PayloadRequest } from 'payload'

import { refusalOfStorage } from '../../store/files/storageFault.ts'
import { fileStoreOf } from '../../store/storage/fileStoreOf.ts'

/** Removes the bytes of an upload that has ended. Where the store does not answer, the sweep does it later. */
export async function removeBytes({ payload }: PayloadRequest, token: string): Promise<void> {
  const { uploads } = await fileStoreOf(payload)
  try {
    await uploads.remove(token)
  } catch (error) {
    if (!refusalOfStorage(error)) throw error
    payload.logger.error({ err: error, msg: 'bytes of an ended upload are left to the sweep' })
  }
}
