import { readUsername } from '#src/domain/accounts/username.ts'
import type { CodePurpose } from '#src/domain/accounts/verification.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { createDocument, findFirst } from '#src/store/database/documents.ts'
import { inOperation } from '../worlds/parts/inOperation.ts'
import type { Booted } from './payload.ts'

/** The code that stands in the outbox for an address, the newest; only until a worker has sent it. */
export async function codeFor(booted: Booted, address: string): Promise<string> {
  const where = { address: { equals: address }, code: { exists: true } }
  const message = await findFirst(await booted.request(), 'messages', where, '-createdAt')
  if (!message?.code) throw new Error(`no code was sent to ${address}`)
  return message.code
}

/** The proof that an address is somebody's, as the right code leaves it behind; its id. */
export async function provenCode(
  booted: Booted,
  { address, purpose = 'register', now }: { address: string; purpose?: CodePurpose; now: Date },
): Promise<string> {
  const read = readUsername(address)
  if (isRefusal(read)) throw new Error(`${address} is no address`)
  const at = now.toISOString()
  const { id } = await inOperation(booted, (req) =>
    createDocument(req, 'codes', {
      purpose,
      address: read.value.username,
      digest: 'x',
      tries: 0,
      askedAt: at,
      expiresAt: at,
      verifiedAt: at,
    }),
  )
  return id
}
