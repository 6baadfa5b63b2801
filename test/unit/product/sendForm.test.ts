import { jest } from '@jest/globals'

import { formWords } from '#src/next/ui/form/formWords.ts'
import { sendForm } from '#src/next/ui/form/sendForm.ts'

const answered = (status: number, body: unknown) =>
  jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(JSON.stringify(body), { status }))
const send = () =>
  sendForm({ action: '/x', data: new FormData(), locale: 'zh', words: formWords('zh') })

afterEach(() => jest.restoreAllMocks())

describe('what a form is answered', () => {
  it('should be known for a session that has ended, and for nothing else that is 401', async () => {
    answered(401, { refusal: { code: 'notSignedIn', message: '登录已过期' } })
    expect(await send()).toEqual({ isSignedOut: true })
    answered(401, { refusal: { code: 'wrongCredentials', message: '密码不正确' } })
    expect(await send()).toEqual({ problem: { message: '密码不正确', fields: {} } })
  })

  it('should lead on where it was taken', async () => {
    answered(200, { next: '/my' })
    expect(await send()).toEqual({ next: '/my' })
  })
})
