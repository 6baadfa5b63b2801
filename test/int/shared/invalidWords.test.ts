import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff, unique } from '../../helpers/people.ts'

let booted: Booted
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted?.stop())

describe('what the panel says of a document that is not saved', () => {
  it('should have the words of every fault in its notice, which no colon takes apart', async () => {
    const { cookie } = await signedInStaff(booted.payload, { role: 'admin' })
    const window = { key: 'submission', title: '申报', displayText: '7月8日前' }
    const windows = [{ ...window, closesAt: '2030-07-05T12:00:00+08:00' }]
    const say = async (language: string) => {
      const { status, body } = await booted.rest('/contests', {
        method: 'POST',
        cookie,
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify({ title: 'x', slug: `a-${unique()}`, edition: 2030, windows }),
      })
      expect(status).toBe(400)
      const { errors } = body as { errors?: { message: string; data?: { errors?: object[] } }[] }
      expect(errors?.[0]?.data?.errors).toMatchObject([{ path: 'windows.0.displayText' }])
      return errors?.[0]?.message ?? ''
    }
    const zh = await say('zh')
    expect(zh).toMatch(/^下面的字段[^]*“7月8日”，而起止时间是“2030年7月5日 12∶00前”，两者不一致/)
    expect(zh).not.toContain(':')
    expect(await say('en')).toMatch(/^The following field[^]*say “7月8日”/)
  })
})
