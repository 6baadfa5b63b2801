import { codeFor } from '../helpers/codes.ts'
import { inspect, inspectPanel } from '../helpers/inspect.ts'
import { startLife } from '../helpers/life.ts'
import type { Life, Visitor } from '../helpers/life.ts'
import { PASSWORD } from '../helpers/people.ts'

const ADDRESS = 'entrant@example.org'
type Refused = { refusal?: { code: string } }

const NEW_PASSWORD = 'Another-Horse-8-Staple'
let life: Life
let person: Visitor

beforeAll(async () => {
  life = await startLife()
  person = await life.visitor()
})
afterAll(() => life?.stop())

describe('an account of one’s own', () => {
  it('should be opened by the address, the code sent to it, and the rest', async () => {
    const { page, portal } = person
    await portal.open('/my/register')
    await inspect(page, 'accounts-01-address')
    await portal.type({ address: 'nobody' })
    expect(await portal.pressRefused('获取验证码')).toContain('邮箱地址或 11 位手机号')
    await portal.type({ address: ADDRESS })
    await portal.press('获取验证码')
    expect(await portal.text()).toContain(ADDRESS)
    await inspect(page, 'accounts-02-code')
    await portal.type({ code: '1234567' })
    expect(await portal.pressRefused('下一步')).toContain('还可以输入 4 次')
    await inspect(page, 'accounts-03-wrong')
    const again = page.getByRole('button', { name: /^\d+ 秒后可重新获取$/ })
    await again.waitFor()
    expect(await again.isDisabled()).toBe(true)
    expect(await page.getAttribute('[name=code]', 'autocomplete')).toBe('one-time-code')
    await portal.type({ code: await codeFor(life.booted, ADDRESS) })
    await portal.press('下一步')
    await portal.type({
      kind: 'person',
      name: '示例参赛者',
      password: PASSWORD,
      passwordAgain: PASSWORD,
    })
    await portal.tickAll()
    await inspect(page, 'accounts-04-rest')
    await portal.press('注册')
    expect(new URL(page.url()).pathname).toBe('/my')
  })

  it('should be locked out of a code after five wrong ones, which no address or log names', async () => {
    const { page, portal } = await life.visitor()
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await portal.open('/my/register')
    await portal.type({ address: 'guesser@example.org' })
    await portal.press('获取验证码')
    const code = await codeFor(life.booted, 'guesser@example.org')
    for (const left of [4, 3, 2, 1]) {
      await portal.type({ code: code === '000000' ? '111111' : '000000' })
      await page.getByRole('button', { name: '下一步' }).click()
      await page
        .getByRole('alert')
        .filter({ hasText: `还可以输入 ${left} 次` })
        .waitFor()
    }
    for (const typed of [code === '000000' ? '111111' : '000000', code]) {
      await portal.type({ code: typed })
      await page.getByRole('button', { name: '下一步' }).click()
      await page.getByRole('alert').filter({ hasText: '验证码已失效' }).waitFor()
    }
    expect(addresses.join()).not.toContain(code)
    expect(life.site.output()).not.toContain(code)
    await page.context().close()
  })

  it('should say to whoever proves a known address that it has an account', async () => {
    const other = await life.visitor()
    await life.booted.payload.db.deleteMany({
      collection: 'codes',
      where: { address: { equals: ADDRESS } },
    })
    await other.portal.open('/my/register?next=/my/entries/new')
    await other.portal.prove(ADDRESS)
    expect(await other.portal.text()).toContain('已经注册过账号')
    await inspect(other.page, 'accounts-05-taken')
  })

  it('should get a new password by a code, and lose the old one', async () => {
    await life.booted.payload.db.deleteMany({
      collection: 'codes',
      where: { address: { equals: ADDRESS } },
    })
    const { page, portal } = await life.visitor()
    await portal.open('/my/login')
    await inspect(page, 'accounts-06-login')
    await page.locator('main').getByRole('link', { name: '重置密码' }).click()
    await page.waitForURL('**/my/reset')
    await inspect(page, 'accounts-07-reset')
    await portal.prove(ADDRESS)
    await portal.type({ password: NEW_PASSWORD, passwordAgain: NEW_PASSWORD })
    await inspect(page, 'accounts-08-password')
    await portal.press('保存新密码')
    expect(new URL(page.url()).pathname).toBe('/my')
    expect(await portal.text()).toContain('密码已重新设置')
    await inspect(page, 'accounts-09-home')
    await portal.open('/my/password')
    expect(await portal.text()).toMatch(/登录记录[^]*Chrome · Linux[^]*登录成功/)
    await inspect(page, 'accounts-09-sign-ins')
    await person.portal.open('/my')
    expect(new URL(person.page.url()).pathname).toBe('/my/login')
  })

  it('should let the connection wait that wrong passwords come by, whatever it says of itself', async () => {
    const names = { '/api/portal/session': 'username', '/api/staff/login': 'email' }
    for (const [door, field] of Object.entries(names)) {
      const answers: string[] = []
      for (let tries = 0; tries < 6; tries += 1) {
        const answer = await fetch(`${life.site.origin}${door}`, {
          method: 'POST',
          body: JSON.stringify({ [field]: 'forger@example.org', password: 'Wrong-Horse-9-Staple' }),
          headers: {
            'Content-Type': 'application/json',
            'X-Forwarded-For': `198.51.100.${tries}`,
            'x-contest-peer': `198.51.100.${tries}`,
          },
        })
        answers.push(`${answer.status} ${((await answer.json()) as Refused).refusal?.code}`)
      }
      expect(answers).toEqual([...Array<string>(5).fill('401 wrongCredentials'), '429 triesUsed'])
    }
  })

  it('should take a forwarded host for the site’s own only behind a declared proxy', async () => {
    const { origin } = life.site
    const post = (headers: Record<string, string>) =>
      fetch(`${origin}/api/portal/session`, {
        method: 'POST',
        body: JSON.stringify({ username: 'a', password: 'b' }),
        headers: { 'Content-Type': 'application/json', ...headers },
      })
    const evil = { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' }
    expect((await post(evil)).status).toBe(403)
    expect((await post({ Origin: origin })).status).not.toBe(403)
  })

  it('should tell staff in the panel, in words, that a password was wrong', async () => {
    // Before there is anybody, that address asks for the first administrator.
    await life.staff('examiner')
    const { page } = await life.visitor()
    await page.goto(`${life.site.origin}/admin/login`)
    await page.fill('#field-email', 'nobody@example.org')
    await page.fill('#field-password', 'Wrong-Horse-9-Staple')
    await page.click('button[type=submit]')
    await page.getByText('账号或密码不正确。请核对后重新输入，或重置密码。').waitFor()
    await page.context().close()
    // The refused answer itself.
    life.wrongs.splice(0)
  })

  it('should show staff that no mail server is set, and what waits', async () => {
    const { page } = await life.staff('admin')
    await page.goto(`${life.site.origin}/admin`)
    await page.getByText('未设置邮件服务器').waitFor()
    await inspectPanel(page, 'accounts-10-panel')
    await page.goto(`${life.site.origin}/admin/collections/messages`)
    await page.getByText('未设置邮件服务器').waitFor()
    await inspectPanel(page, 'accounts-11-messages')
    expect(life.wrongs).toEqual([])
  })
})
