import { randomInt } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { readUsername } from '../../domain/accounts/username.ts'
import { CODE_MINUTES, checkCodeRate, oneTimeCode } from '../../domain/accounts/verification.ts'
import type { CodePurpose } from '../../domain/accounts/verification.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { CodeDocument } from '../../domain/documents/index.ts'
import { isProvenOn } from '../../store/cookies/deviceCookie.ts'
import type { KnownBrowser } from '../../store/cookies/deviceCookie.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { SYSTEM } from '../../store/database/actors.ts'
import { instant, truth } from '../../store/database/columns.ts'
import { createDocument } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { keyed } from '../../store/keys.ts'
import { post } from '../../store/records/outbox.ts'
import type { Locale } from '../../translations/locale.ts'

/**
 * Sends a code of six digits to an e-mail address or a mobile number (R40). Whether somebody has an account under it makes
 * no difference, neither to the answer nor to the time taken: who can read the code is told afterwards. Kept is only its
 * HMAC. A browser has one code for an address at a time, and a new one takes the place of its own earlier ones; what a
 * stranger asks for leaves it alone, and uses up nothing of a browser that has proven the address before.
 *
 * @param browser that asked; it is told apart by its cookie. @param source its place on the net, null = not known.
 *   Refuses: usernameShape under `address`, codeTooOften.
 */
export function sendCode({
  req,
  now,
  purpose,
  address: typed,
  browser,
  source,
  locale,
}: {
  req: PayloadRequest
  now: Date
  purpose: CodePurpose
  address: unknown
  browser: KnownBrowser
  source: string | null
  locale: Locale
}): Promise<CodeDocument | Refusal> {
  return transact(req, async (transaction) => {
    const read = readUsername(typeof typed === 'string' ? typed : '')
    if (isRefusal(read)) return refuse('invalid', {}, { address: read })
    const { username: address, email } = read.value
    const { secret } = req.payload
    const asker: Asker = {
      address,
      askedBy: keyed(secret, `code-browser:${browser.id}`),
      askedFrom: source && keyed(secret, `code-ip:${source}`),
      isProven: isProvenOn(browser, { proven: `accounts:${address}`, secret }),
    }
    if (asker.askedFrom) await lockName(transaction, `codes:${asker.askedFrom}`)
    await lockName(transaction, `codes:${address}`)
    const tooOften = checkCodeRate({ ...(await askedBefore(transaction, { ...asker, now })), now })
    if (tooOften) return tooOften
    await closeEarlier(transaction, { ...asker, now })
    const code = oneTimeCode(randomInt)
    const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000)
    const sent = await createDocument(req, 'codes', {
      ...asker,
      purpose,
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

/** Who asks for a code, in digests, and whether they have proven the address before. */
type Asker = { address: string; askedBy: string; askedFrom: string | null; isProven: boolean }

/** What is kept of a code. */
export const codeDigest = (
  req: PayloadRequest,
  { purpose, address, code }: { purpose: string; address: string; code: string },
): string => keyed(req.payload.secret, `code:${purpose}:${address}:${code}`)

/** When codes were asked for that count against this one. What is older than a day goes. */
async function askedBefore(
  { sql: db }: Transaction,
  { address, askedBy, askedFrom, isProven, now }: Asker & { now: Date },
): Promise<{ own: string[]; byStrangers: string[]; fromPlace: string[] }> {
  const dayAgo = new Date(now.getTime() - 24 * 3_600_000).toISOString()
  await db.execute(sql`delete from ${TABLE.codes} where asked_at < ${dayAgo}`)
  const found = await db.execute(sql`
    select asked_at, address = ${address} as to_address, is_proven,
      asked_by = ${askedBy} as by_browser, asked_from = ${askedFrom} as from_place
    from ${TABLE.codes} where address = ${address} or asked_from = ${askedFrom}`)
  const codes = readRows(found, {
    askedAt: instant,
    toAddress: truth.or(false),
    isProven: truth.or(false),
    byBrowser: truth.or(false),
    fromPlace: truth.or(false),
  })
  const instants = (isMeant: (code: (typeof codes)[number]) => boolean) =>
    codes.filter(isMeant).map(({ askedAt }) => askedAt)
  if (isProven) {
    const own = instants((code) => code.toAddress && code.isProven && code.byBrowser)
    return { own, byStrangers: [], fromPlace: [] }
  }
  return {
    own: instants((code) => code.toAddress && (code.byBrowser || code.fromPlace)),
    byStrangers: instants((code) => code.toAddress && !code.isProven),
    fromPlace: instants((code) => code.fromPlace),
  }
}

async function closeEarlier(
  { sql: db }: Transaction,
  { address, askedBy, now }: Asker & { now: Date },
): Promise<void> {
  await db.execute(sql`
    update ${TABLE.codes} set used_at = ${now.toISOString()}
    where address = ${address} and asked_by = ${askedBy} and verified_at is null and used_at is null`)
}
