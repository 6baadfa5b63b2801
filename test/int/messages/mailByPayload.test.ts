import { sql } from '@payloadcms/db-postgres'
import { createTransport } from 'nodemailer'
import type { CollectionSlug, SendEmailOptions } from 'payload'

import { OutboxNote } from '#src/admin/OutboxNote/index.tsx'
import { contestEmailAdapter } from '#src/delivery/contestEmailAdapter.ts'
import { mailSenderOf } from '#src/delivery/mailSenderOf.ts'
import type { Outgoing } from '#src/delivery/sender.ts'
import { sendMessages } from '#src/jobs/messages/sendMessages.ts'
import { readerOf } from '#src/store/database/database.ts'
import { findAll, updateDocument } from '#src/store/database/documents.ts'
import { tell } from '#src/store/records/outbox.ts'
import { settingsOf } from '#src/store/settings.ts'
import { setOwnWords } from '#src/translations/ownWords.ts'
import { startMailServer } from '../../helpers/mailServer.ts'
import type { MailServer } from '../../helpers/mailServer.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInAccount, signedInStaff, unique } from '../../helpers/people.ts'
import { until } from '../../helpers/until.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

const FROM = '示例大赛组委会 <contest@example.org>'
const now = new Date()

let booted: Booted
let server: MailServer | null = null
beforeAll(async () => {
  booted = await bootPayload()
})
beforeEach(async () => {
  await readerOf(booted.payload).sql.execute(sql`delete from messages`)
  settingsOf(booted.payload).mail = null
  settingsOf(booted.payload).siteUrl = 'https://contest.example.org'
})
afterEach(async () => {
  await server?.stop()
  server = null
  settingsOf(booted.payload).mail = null
  settingsOf(booted.payload).siteUrl = null
})
afterAll(() => booted?.stop())

/** As `@payloadcms/email-nodemailer` hands Payload's mails on. */
function hostAdapter(url: string): typeof booted.payload.email {
  const transport = createTransport({ url })
  return {
    name: 'nodemailer',
    defaultFromName: '主办方网站',
    defaultFromAddress: 'site@host.example.org',
    sendEmail: (message: SendEmailOptions) => transport.sendMail(message),
  }
}

async function withAdapter(
  adapter: typeof booted.payload.email,
  act: () => Promise<void>,
): Promise<void> {
  const { email } = booted.payload
  booted.payload.email = adapter
  try {
    await act()
  } finally {
    booted.payload.email = email
  }
}

async function told(): Promise<void> {
  const { id } = await signedInAccount(booted.payload)
  await inOperation(booted, async (req) => {
    await updateDocument(req, 'accounts', id, { email: 'entrant@example.org', locale: 'zh' })
  })
  await inOperation(booted, async (req) => {
    const params = { title: '三号车间的笔记本', number: '1', entry: '', reason: '' }
    const line = { account: id, contest: null, template: 'returnToEntrant', params, now }
    await tell({ req, sql: readerOf(booted.payload).sql }, line)
  })
}

const send = async () => {
  const email = mailSenderOf(booted.payload)
  return sendMessages({
    payload: booted.payload,
    senders: email ? { email } : {},
    clock: () => now,
  })
}
const emails = async () =>
  findAll(await booted.request(), 'messages', { channel: { equals: 'email' } })

describe('e-mail by the adapter of the host', () => {
  it('should leave once, from the host’s address, as text and as a page', async () => {
    server = await startMailServer()
    await told()
    await withAdapter(hostAdapter(server.url), async () => {
      await send()
      await send()
    })
    expect(server.mails).toMatchObject([
      {
        from: 'site@host.example.org',
        to: ['entrant@example.org'],
        subject: '「三号车间的笔记本」：退回申报单位修改',
      },
    ])
    const [mail] = server.mails
    const [row] = await emails()
    expect(mail?.headers.get('message-id')).toBe(`<${row?.id}@host.example.org>`)
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail?.text).toContain('https://contest.example.org/my')
    expect(mail?.html).toContain('<p>')
    expect(row).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it.each([
    ['refusedForNow', 'waiting', Object.assign(new Error('later'), { responseCode: 451 })],
    [
      'addressRefused',
      'failed',
      Object.assign(new Error('nobody'), { responseCode: 550, command: 'RCPT TO' }),
    ],
    ['signInRefused', 'waiting', Object.assign(new Error('key'), { status: 401 })],
    ['refusedForNow', 'waiting', Object.assign(new Error('slow down'), { status: 429 })],
    ['unreachable', 'waiting', new Error('socket closed')],
  ])('should be tried again, or not, as by a server of ours: %s', async (fault, state, error) => {
    await told()
    const adapter = { ...hostAdapter('smtp://127.0.0.1:1'), sendEmail: () => Promise.reject(error) }
    await withAdapter(adapter, async () => {
      await send()
    })
    expect(await emails()).toMatchObject([{ state, fault, attempts: 1 }])
  })

  it('should leave by the option where that is given as well', async () => {
    const taken: Outgoing[] = []
    settingsOf(booted.payload).mail = async (message) => {
      taken.push(message)
      return { ok: true, answer: '' }
    }
    await told()
    await withAdapter(hostAdapter('smtp://127.0.0.1:1'), async () => {
      await send()
    })
    expect(taken).toHaveLength(1)
  })

  it('should wait where Payload has its stand-in only, and the panel says so, the product in words of its own', async () => {
    await told()
    await send()
    expect(await emails()).toMatchObject([{ state: 'waiting', attempts: 0 }])
    const { id } = await signedInStaff(booted.payload, { role: 'admin' })
    const user = { id, collection: 'staff', role: 'admin', name: '示例', contests: [] }
    const shown = async () =>
      JSON.stringify(
        await OutboxNote({
          payload: booted.payload,
          i18n: { language: 'zh' } as never,
          user: user as never,
        }),
      )
    expect(await shown()).toContain('SMTP_URL')
    setOwnWords({})
    expect(await shown()).toContain('插件选项 mail')
    expect(await shown()).not.toMatch(/SMTP_URL|MAIL_FROM/)
    setOwnWords(settingsOf(booted.payload).translations)
    await withAdapter(hostAdapter('smtp://127.0.0.1:1'), async () => {
      expect(await shown()).toBe('null')
    })
  })
})

describe('the letter for a forgotten password of staff', () => {
  const ask = async (language: string, host?: string): Promise<string> => {
    const email = `${unique()}@example.org`
    const data = { email, password: 'Correct-Horse-9-Staple', name: '示例', role: 'examiner' }
    await booted.payload.create({ collection: 'staff' as CollectionSlug, data })
    const body = new FormData()
    body.set('_payload', JSON.stringify({ email }))
    await booted.rest('/staff/forgot-password', {
      method: 'POST',
      body,
      headers: { 'Accept-Language': language, ...(host ? { Host: host } : {}) },
    })
    return email
  }

  it.each([
    ['zh', '重置管理后台密码', '60 分钟内有效'],
    ['en', 'Setting a new password for the panel', '60 minutes'],
  ])('should leave by the mail server of the option, in %s', async (language, subject, words) => {
    const mails = await startMailServer()
    server = mails
    const adapter = contestEmailAdapter({ url: mails.url, from: FROM })
    await withAdapter(adapter({ payload: booted.payload }), async () => {
      const email = await ask(language)
      await until(() => mails.mails.length > 0)
      expect(mails.mails).toMatchObject([{ from: 'contest@example.org', to: [email], subject }])
      const [mail] = mails.mails
      expect(mail?.text).toContain(words)
      expect(mail?.text).toMatch(/https:\/\/contest\.example\.org\/admin\/reset\/[0-9a-f]{40}/)
      expect(mail?.html).toContain('<a href="https://contest.example.org/admin/reset/')
    })
  })

  it('should be given to a function of the host’s with its words ready', async () => {
    const taken: Outgoing[] = []
    const adapter = contestEmailAdapter(async (message) => {
      taken.push(message)
      return { ok: true, answer: '' }
    })
    await withAdapter(adapter({ payload: booted.payload }), async () => {
      const email = await ask('zh')
      await until(() => taken.length > 0)
      expect(taken).toMatchObject([
        { address: email, ready: { subject: '重置管理后台密码', text: expect.any(String) } },
      ])
    })
  })

  it('should lead to where the site is said to stand, and is not sent where nobody has said it', async () => {
    const mails = await startMailServer()
    server = mails
    const { config, logger } = booted.payload
    const own = config.serverURL
    settingsOf(booted.payload).siteUrl = null
    const faults: string[] = []
    const error = logger.error
    logger.error = (line: { err?: unknown }) => void faults.push(String(line.err))
    const adapter = contestEmailAdapter({ url: mails.url, from: FROM })
    try {
      await withAdapter(adapter({ payload: booted.payload }), async () => {
        config.serverURL = ''
        // Whoever asks would choose where the link leads.
        await ask('zh', 'stranger.example.org')
        await until(() => faults.length > 0)
        expect(faults.join()).toContain('siteUrl')
        expect(mails.mails).toEqual([])

        await ask('zh', '127.0.0.1:3000')
        await until(() => mails.mails.length === 1)
        expect(mails.mails[0]?.text).toContain('http://127.0.0.1:3000/admin/reset/')

        config.serverURL = 'https://host.example.org'
        await ask('zh', 'stranger.example.org')
        await until(() => mails.mails.length === 2)
        expect(mails.mails[1]?.text).toContain('https://host.example.org/admin/reset/')
      })
    } finally {
      config.serverURL = own
      logger.error = error
    }
  })
})
