import type { Payload } from 'payload'

import { MessageCell } from '#src/admin/MessageCell/index.tsx'

const payload = { config: { routes: { admin: '/admin' } } } as unknown as Payload
const cell = (rowData: object, link = false) =>
  MessageCell({
    rowData: { id: 'one', ...rowData },
    i18n: { language: 'zh' } as never,
    payload,
    link,
  })

describe('a message in a list of the panel', () => {
  it('should be said in words, not by the name that the system has for it', () => {
    const params = { title: '巷口的秤', until: '2030-07-05T15:59:00Z' }
    expect(cell({ template: 'extendEntry', params })).toBe(
      '「巷口的秤」单独延期至 2030年7月5日 23:59',
    )
    expect(cell({ template: 'code.reset' })).toBe('重置密码验证码')
    expect(cell({})).toBeNull()
  })

  it('should lead to its page from the first column', () => {
    expect(cell({ template: 'passwordReset', params: {} }, true)).toMatchObject({
      type: 'a',
      props: { href: '/admin/collections/messages/one' },
    })
  })
})
