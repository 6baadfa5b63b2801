import { createHmac, randomInt } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { readUsername } from '../../domain/accounts/username.ts'
import { CODE_MINUTES, checkCodeRate, oneTimeCode } from '../../domain/accounts/verification.ts'
import type { CodePurpose } from '../../domain/accounts/verification.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { CodeDocument } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { SYSTEM } from '../../store/database/actors.ts'
import { instant, truth } from '../../store/database/columns.ts'
import { createDocument } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import { readRows } from '../../store/database/readRows.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { post } from '../../store/records/outbox.ts'
import type { Locale } from '../../translations/locale.ts'

/**
 * Sends a code of six digits to an e-mail address or a mobile number (R40). Whether somebody has an account under it makes
 * no difference, neither to the answer nor to the time taken: who can read the code is told afterwards. Kept is only its
 * HMAC. An address has one code at a time; a new one takes the place of those before.
 *
 * @param ip where the request came from, null = not known. Refuses: usernameShape under `address`, codeTooOften.
 */
export function sendCode({
  req,
  now,
  purpose,
  address: typed,
  ip,
  locale,
}: {
  req: PayloadRequest
  now: Date
  purpose: CodePurpose
  address: unknown
  ip: string | null
  locale: Locale
}): Promise<CodeDocument | Refusal> {
  return transact(req, async (transaction) => {
    const read = readUsername(typeof typed === 'string' ? typed : '')
    if (isRefusal(read)) return refuse('invalid', {}, { address: read })
    const { username: address, email } = read.value
    const askedFrom = ip && keyed(req, `code-ip:${ip}`)
    if (askedFrom) await lockName(transaction, `codes:${askedFrom}`)
    await lockName(transaction, `codes:${address}`)
    const asked = await askedBefore(transaction, { address, askedFrom, now })
    const tooOften = checkCodeRate({ ...asked, now })
    if (tooOften) return tooOften
    await closeEarlier(transaction, { address, now })
    const code = oneTimeCode(randomInt)
    const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000)
    const sent = await createDocument(req, 'codes', {
      purpose,
      address,
      askedFrom,
      tries: 0,
      digest: codeDigest(req, { purpose, address, code }),
      askedAt: now.toISOString(),
      expiresAt: expiresAt.toISOString(),
    })
    await post(transaction, {
      channel: email ? 'email' : 'sms',
      address,
      locale,
      code,
      expiresAt,
      now,
      template: `code.${purpose}`,
    })
    await appendActivity(transaction, {
      actor: SYSTEM,
      now,
      action: 'sendCode',
      subject: 'codes',
      subjectId: sent.id,
      details: { purpose },
    })
    return sent
  })
}

/** What is kept of a code. */
export const codeDigest = (
  req: PayloadRequest,
  { purpose, address, code }: { purpose: string; address: string; code: string },
): string => keyed(req, `code:${purpose}:${address}:${code}`)

const keyed = (req: PayloadRequest, text: string): string =>
  createHmac('sha256', req.payload.secret).update(text).digest('hex')

/** When codes were asked for within the last hour. What is older than a day goes. */
async function askedBefore(
  { sql: db }: Transaction,
  { address, askedFrom, now }: { address: string; askedFrom: string | null; now: Date },
): Promise<{ toAddress: string[]; fromIp: string[] }> {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
  await db.execute(sql`delete from codes where asked_at < ${ago(24)}`)
  const found = await db.execute(sql`
    select asked_at, address = ${address} as to_address, asked_from = ${askedFrom} as from_ip
    from codes where asked_at > ${ago(1)} and (address = ${address} or asked_from = ${askedFrom})`)
  const codes = readRows(found, {
    askedAt: instant,
    toAddress: truth.or(false),
    fromIp: truth.or(false),
  })
  const instants = (isMeant: (code: (typeof codes)[number]) => boolean) =>
    codes.filter(isMeant).map(({ askedAt }) => askedAt)
  return {
    toAddress: instants(({ toAddress }) => toAddress),
    fromIp: instants(({ fromIp }) => fromIp),
  }
}

async function closeEarlier(
  { sql: db }: Transaction,
  { address, now }: { address: string; now: Date },
): Promise<void> {
  await db.execute(sql`
    update codes set used_at = ${now.toISOString()}
    where address = ${address} and verified_at is null and used_at is null`)
}
