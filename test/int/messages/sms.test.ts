import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { sql } from '@payloadcms/db-postgres'

import { signedQuery } from '#src/delivery/aliyunSignature.ts'
import { aliyunSmsSender } from '#src/delivery/aliyunSmsSender.ts'
import { sendMessages } from '#src/jobs/messages/sendMessages.ts'
import { sendCode } from '#src/operations/accounts/sendCode.ts'
import { readerOf } from '#src/store/database/database.ts'
import { findAll } from '#src/store/database/documents.ts'
import { aBrowser } from '../../helpers/caller.ts'
import { codeFor } from '../../helpers/codes.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { TABLE } from '#src/store/database/table.ts'

const SECRET = 'a key secret for tests'
const OK = { Code: 'OK', Message: 'OK', BizId: '9006', RequestId: 'F655A8D5' }

let booted: Booted
let server: Server
let asked: URLSearchParams[]
let answer: { status: number; body: object }

/** Stands in for Aliyun: checks the signature as it does, and answers what a test sets. */
beforeAll(async () => {
  booted = await bootPayload()
  server = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://localhost').searchParams
    const { Signature, ...params } = Object.fromEntries(query)
    const right = new URLSearchParams(signedQuery(params, SECRET)).get('Signature')
    asked.push(query)
    const { status, body } =
      Signature === right ? answer : { status: 400, body: { Code: 'SignatureDoesNotMatch' } }
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
beforeEach(async () => {
  await readerOf(booted.payload).sql.execute(sql`delete from ${TABLE.messages}`)
  asked = []
  answer = { status: 200, body: OK }
})
afterAll(async () => {
  server?.close()
  await booted?.stop()
})

let number = 13_800_003_000
const now = new Date()
const send = (secret = SECRET, when = now) => {
  const { port } = server.address() as AddressInfo
  const settings = {
    keyId: 'key',
    keySecret: secret,
    signName: '示例大赛',
    templateCode: 'SMS_1',
    endpoint: `http://127.0.0.1:${port}/`,
  }
  return sendMessages({
    payload: booted.payload,
    senders: { sms: aliyunSmsSender(settings) },
    clock: () => when,
  })
}
const codeTo = async (address: string) => {
  const req = await booted.request()
  await sendCode({
    req,
    now,
    purpose: 'register',
    address,
    browser: aBrowser(),
    source: null,
    locale: 'zh',
  })
  return codeFor(booted, address)
}
const row = async (address: string) =>
  (await findAll(await booted.request(), 'messages', { address: { equals: address } }))[0]

describe('SMS', () => {
  it('should bring the code by a signed call, once, and then forget it', async () => {
    const address = String((number += 1))
    const code = await codeTo(address)
    await send()
    await send()
    expect(asked).toHaveLength(1)
    expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
      Action: 'SendSms',
      Version: '2017-05-25',
      PhoneNumbers: address,
      SignName: '示例大赛',
      TemplateCode: 'SMS_1',
      TemplateParam: `{"code":"${code}"}`,
      OutId: (await row(address))?.id,
    })
    expect(await row(address)).toMatchObject({ state: 'sent', code: null })
  })

  it.each([
    ['isv.BUSINESS_LIMIT_CONTROL', 'waiting', 'refusedForNow'],
    ['isv.MOBILE_NUMBER_ILLEGAL', 'failed', 'addressRefused'],
    ['isv.SMS_TEMPLATE_ILLEGAL', 'waiting', 'senderRefused'],
    ['isv.AMOUNT_NOT_ENOUGH', 'waiting', 'senderRefused'],
  ])('should take %s for what it is', async (Code, state, fault) => {
    const address = String((number += 1))
    await codeTo(address)
    answer = { status: 200, body: { Code, Message: 'no' } }
    await send()
    expect(await row(address)).toMatchObject({ state, fault })
  })

  it('should say that the key is wrong, or that nobody answers', async () => {
    const address = String((number += 1))
    await codeTo(address)
    await send('wrong')
    expect(await row(address)).toMatchObject({ state: 'waiting', fault: 'signInRefused' })
    answer = { status: 502, body: {} }
    await send(SECRET, new Date(now.getTime() + 2 * 60_000))
    expect(await row(address)).toMatchObject({ state: 'waiting', fault: 'unreachable' })
  })

  it('should not bring a code that is out of date', async () => {
    const address = String((number += 1))
    await codeTo(address)
    await send(SECRET, new Date(now.getTime() + 11 * 60_000))
    expect(asked).toEqual([])
    expect(await row(address)).toMatchObject({ state: 'failed', fault: 'expired', code: null })
  })
})
