import { sql } from '@payloadcms/db-postgres'

import { smtpSender } from '#src/delivery/smtpSender.ts'
import type { MessageDocument } from '#src/domain/documents/index.ts'
import { DELIVERY_TRIES } from '#src/domain/messages/delivery.ts'
import { sendMessages } from '#src/jobs/messages/sendMessages.ts'
import { runWorker } from '#src/jobs/worker/runWorker.ts'
import { outboxStanding } from '#src/queries/messages/outboxStanding.ts'
import { readerOf } from '#src/store/database/database.ts'
import { findAll, updateDocument } from '#src/store/database/documents.ts'
import { TABLE } from '#src/store/database/table.ts'
import { tell } from '#src/store/records/outbox.ts'
import { claimMessage, CLAIM_MINUTES, settleMessage } from '#src/store/records/outgoingMessages.ts'
import { settingsOf } from '#src/store/settings.ts'
import { startMailServer } from '../../helpers/mailServer.ts'
import type { MailServer } from '../../helpers/mailServer.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInAccount } from '../../helpers/people.ts'
import { recommenderDesk } from '../../helpers/recommenderDesk.ts'
import { startWorker } from '../../helpers/site.ts'
import { until, pause } from '../../helpers/until.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { createEntry, createRecommendationWorld } from '../../worlds/recommendationWorld.ts'

const FROM = '示例大赛组委会 <contest@example.org>'
const MINUTE = 60_000
const now = new Date()
const later = (minutes: number): Date => new Date(now.getTime() + minutes * MINUTE)

let booted: Booted
let server: MailServer | null = null

beforeAll(async () => {
  booted = await bootPayload()
})
beforeEach(() => readerOf(booted.payload).sql.execute(sql`delete from ${TABLE.messages}`))
afterEach(async () => {
  await server?.stop()
  server = null
})
afterAll(() => booted?.stop())

const PARAMS = { title: '三号车间的笔记本', number: '2030-S-0001', entry: '', reason: '' }

/** An account with an address, and one message to it. */
async function told({
  address = 'entrant@example.org',
  locale = 'zh',
  template = 'returnToEntrant',
  params = PARAMS,
}: {
  address?: string | null
  locale?: 'zh' | 'en'
  template?: string
  params?: Record<string, string>
} = {}): Promise<string> {
  const { id } = await signedInAccount(booted.payload)
  await inOperation(booted, async (req) => {
    await updateDocument(req, 'accounts', id, { email: address, locale })
  })
  await inOperation(booted, async (req) => {
    const database = readerOf(booted.payload).sql
    await tell({ req, sql: database }, { account: id, contest: null, template, params, now })
  })
  return id
}

const messages = async (channel: MessageDocument['channel'] = 'email') =>
  findAll(await booted.request(), 'messages', { channel: { equals: channel } })

async function listen(options: Parameters<typeof startMailServer>[0] = {}): Promise<MailServer> {
  server = await startMailServer(options)
  return server
}

const send = (url: string, at = now, site?: string) =>
  sendMessages({
    payload: booted.payload,
    senders: { email: smtpSender({ url, from: FROM, site }) },
    clock: () => at,
  })

describe('the outbox', () => {
  it('should send an e-mail once, in Chinese, with the headers that belong to it', async () => {
    const { url, mails } = await listen()
    await told({ params: { ...PARAMS, entry: 'e1', reason: '请补盖公章 <见附件>' } })
    await send(url, now, 'https://contest.example.org/')
    await send(url, later(60))
    expect(mails).toHaveLength(1)
    const [mail] = mails
    const [row] = await messages()
    expect(mail).toMatchObject({
      from: 'contest@example.org',
      to: ['entrant@example.org'],
      subject: '「三号车间的笔记本」：退回申报单位修改',
    })
    expect(mail?.headers.get('message-id')).toBe(`<${row?.id}@example.org>`)
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail?.headers.get('from')).toContain('<contest@example.org>')
    expect(mail?.text).toContain('示例账号，您好：')
    expect(mail?.text).toContain('说明：请补盖公章 <见附件>')
    expect(mail?.text).toContain('https://contest.example.org/my/entries/e1')
    expect(mail?.html).toContain('请补盖公章 &#60;见附件&#62;')
    expect(row).toMatchObject({ state: 'sent', attempts: 1, sentAt: now.toISOString() })
  })

  it('should write in the language of the account', async () => {
    const { url, mails } = await listen()
    await told({ locale: 'en' })
    await send(url)
    expect(mails[0]?.subject).toContain('“三号车间的笔记本”: ')
    expect(mails[0]?.text).toContain('Dear 示例账号,')
    expect(mails[0]?.text).toContain('Sign in to the portal')
  })

  it('should tell whoever has no address in the portal only', async () => {
    await told({ address: null })
    expect(await messages()).toEqual([])
    expect(await messages('inApp')).toHaveLength(1)
  })

  it('should tell of a move by e-mail as well, and show the portal one message', async () => {
    const world = await createRecommendationWorld(booted)
    const entry = await createEntry(booted, world, { recommender: world.ours.unit })
    await inOperation(booted, (req) =>
      updateDocument(req, 'accounts', entry.entrant.id, { email: 'declined@example.org' }),
    )
    await recommenderDesk(booted, { world }).decline(entry.id, '材料不实。')
    expect(await messages()).toMatchObject([
      { template: 'decline', state: 'waiting', address: 'declined@example.org' },
    ])
    expect(await messages('inApp')).toHaveLength(1)
  })

  it('should let e-mails wait while no mail server is set, and count them for staff', async () => {
    await told()
    await sendMessages({ payload: booted.payload, senders: {}, clock: () => later(60) })
    expect(await messages()).toMatchObject([{ state: 'waiting', attempts: 0 }])
    expect(await outboxStanding(booted.payload)).toEqual({ waiting: 1, codes: 0, failed: 0 })
  })

  it('should try again after a refusal for now, not before its time', async () => {
    const answers = [451]
    const { url, mails, tries } = await listen({ atEnd: () => answers.shift() })
    await told()
    await send(url)
    expect(await messages()).toMatchObject([
      {
        state: 'waiting',
        attempts: 1,
        fault: 'refusedForNow',
        nextAttemptAt: later(1).toISOString(),
      },
    ])
    await send(url, later(0.9))
    expect(tries()).toBe(1)
    await send(url, later(1.1))
    expect(mails).toHaveLength(1)
    expect(await messages()).toMatchObject([{ state: 'sent', attempts: 2, fault: null }])
  })

  it('should give up after the last try, and say why', async () => {
    const { url, tries } = await listen({ atRecipient: () => 450 })
    await told()
    for (let hours = 0; hours < 100; hours += 5) await send(url, later(hours * 60))
    expect(tries()).toBe(DELIVERY_TRIES)
    const [row] = await messages()
    expect(row).toMatchObject({ state: 'failed', fault: 'refusedForNow' })
    expect(row?.answer).toContain('450')
    expect(await outboxStanding(booted.payload)).toEqual({ waiting: 0, codes: 0, failed: 1 })
  })

  it('should not try an address again that does not exist, and go on with the others', async () => {
    const { url, mails } = await listen({
      atRecipient: (address) => (address.startsWith('nobody') ? 550 : undefined),
    })
    await told({ address: 'nobody@example.org' })
    await told({ address: 'somebody@example.org' })
    await send(url)
    expect(mails.map(({ to }) => to)).toEqual([['somebody@example.org']])
    expect((await messages()).map(({ state }) => state).toSorted()).toEqual(['failed', 'sent'])
  })

  it('should stop at a server that does not answer or let us in, and spare the other messages', async () => {
    await told()
    await told()
    const { url } = await listen({ password: 'right' })
    for (const address of [url.replace('right', 'wrong'), 'smtp://127.0.0.1:1']) {
      await readerOf(booted.payload).sql.execute(
        sql`update ${TABLE.messages} set attempts = 0 where state = 'waiting'`,
      )
      expect(await send(address, later(9))).toEqual({ isBlocked: true })
      const attempts = (await messages()).map((each) => Number(each.attempts))
      expect(attempts.toSorted()).toEqual([0, 1])
    }
    const faults = (await messages()).map(({ fault }) => fault ?? '')
    expect(faults.toSorted()).toEqual(['signInRefused', 'unreachable'])
  })

  it('should not send what is out of date', async () => {
    const { url, tries } = await listen()
    await told()
    await send(url, later(8 * 24 * 60))
    expect(tries()).toBe(0)
    expect(await messages()).toMatchObject([{ state: 'failed', fault: 'expired' }])
  })

  it('should send each of many once, whoever works at the same time', async () => {
    const { url, mails } = await listen()
    for (let count = 0; count < 12; count += 1) await told({ address: `n${count}@example.org` })
    await Promise.all([send(url), send(url), send(url)])
    expect(new Set(mails.map(({ to }) => to[0])).size).toBe(12)
    expect(mails).toHaveLength(12)
  })

  it('should send each once with two workers, by the settings of the installation', async () => {
    const { url, mails } = await listen()
    for (let count = 0; count < 6; count += 1) await told({ address: `n${count}@example.org` })
    settingsOf(booted.payload).mail = { url, from: FROM }
    const stop = new AbortController()
    const { payload } = booted
    const worker = () => runWorker({ payload, signal: stop.signal })
    const working = Promise.all([worker(), worker()])
    try {
      await until(() => mails.length >= 6)
      await pause(1200)
    } finally {
      stop.abort()
      await working
      settingsOf(booted.payload).mail = null
    }
    expect(mails).toHaveLength(6)
  })

  it('should let another worker take over what a killed one held, and send it once', async () => {
    const held: Promise<number | void>[] = [new Promise(() => undefined)]
    const { url, mails, tries } = await listen({ atEnd: () => held.shift() })
    await told()
    const { databaseUrl, dataDir } = booted
    const worker = startWorker({ databaseUrl, dataDir, env: { SMTP_URL: url, MAIL_FROM: FROM } })
    try {
      await until(() => tries() === 1 && held.length === 0)
    } finally {
      await worker.kill()
    }
    expect(await messages()).toMatchObject([{ state: 'sending', attempts: 1 }])
    const real = (minutes: number) => new Date(Date.now() + minutes * MINUTE)
    await send(url, real(CLAIM_MINUTES - 1))
    expect(mails).toEqual([])
    await send(url, real(CLAIM_MINUTES + 1))
    await send(url, real(2 * CLAIM_MINUTES))
    expect(mails).toHaveLength(1)
    expect(await messages()).toMatchObject([{ state: 'sent', attempts: 2 }])
  })

  it('should not let a slow worker overwrite what another has done meanwhile', async () => {
    const { url } = await listen()
    await told()
    const { payload } = booted
    const slow = await claimMessage(payload, { channels: ['email'], now })
    await send(url, later(CLAIM_MINUTES + 1))
    const delivery = { ok: false, fault: 'unreachable', answer: '' } as const
    if (!slow) throw new Error('nothing was claimed')
    await settleMessage(payload, { message: slow, delivery, now: later(CLAIM_MINUTES + 2) })
    expect(await messages()).toMatchObject([{ state: 'sent' }])
  })
})
