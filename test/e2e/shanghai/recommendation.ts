import { inspect, inspectPanel } from '../../helpers/inspect.ts'
import { PASSWORD } from '../../helpers/people.ts'
import { completeEntry, CONTEST, PDF, register, signUp, startEntry } from './entrant.ts'
import { DIRECT, FILM, RECOMMENDER, SECOND, SPEECH } from './tale.ts'
import type { Telling } from './tale.ts'

/** A recommender with an issued account gives its word on two entries and seals its table (R80–R92). */
export function recommend({ step, tale }: Telling): void {
  step('should let an organiser issue an account to a recommender in the panel', async () => {
    const { organiser, ids } = tale()
    const { page, panel } = organiser
    await panel.openHome()
    await inspectPanel(page, 'shanghai-14-dashboard')
    await panel.openFound('units', RECOMMENDER)
    await page.getByRole('button', { name: '发放推荐账号' }).click()
    const codes = page.locator('.contest-warning code')
    await codes.nth(1).waitFor()
    ids.username = (await codes.nth(0).textContent()) ?? ''
    ids.issued = (await codes.nth(1).textContent()) ?? ''
    await inspectPanel(page, 'shanghai-15-issued')
    await page.getByRole('button', { name: '我已记下' }).click()
    await page.getByText('尚未修改初始密码').waitFor()
  })

  step('should make the recommender change the issued password before anything else', async () => {
    const { life, recommender, ids } = tale()
    const { page, portal } = recommender
    await portal.signIn(ids.username ?? '', ids.issued ?? '')
    await portal.open(`/unit${CONTEST}`)
    expect(new URL(page.url()).pathname).toBe('/my/password')
    await inspect(page, 'shanghai-16-password')
    await portal.type({ current: ids.issued ?? '', password: PASSWORD, passwordAgain: PASSWORD })
    await portal.press('保存新密码')
    await page.waitForURL(`**/unit${CONTEST}`)
    expect(await portal.text()).toContain('还没有作品选择本单位推荐')
    await inspect(page, 'shanghai-17-nothing-yet')
    const { portal: stranger } = await life.visitor()
    await stranger.open('/my/login')
    await stranger.type({ username: ids.username ?? '', password: ids.issued ?? '' })
    expect(await stranger.pressRefused('登录')).toContain('账号或密码不正确')
  })

  step('should take two entries of a second unit that name the recommender', async () => {
    const { second, ids } = tale()
    const { page, portal } = second
    await register(portal, SECOND)
    await signUp(portal, { ...SECOND, recommender: ids.recommender ?? '' })
    const own = { unitName: SECOND.unitName, contactName: SECOND.name }
    for (const [category, title] of Object.entries({ speech: SPEECH, film: FILM })) {
      const id = await startEntry(portal, category)
      const given = { ...own, title, recommender: ids.recommender ?? '' }
      await completeEntry(portal, { id, category, given })
      ids[category] = id
    }
    await inspect(page, 'shanghai-18-receipt-recommender')
    await portal.open('/my')
    await inspect(page, 'shanghai-19-home-two-entries')
  })

  step('should show the recommender what named it and nothing else', async () => {
    const { recommender, ids } = tale()
    const { page, portal } = recommender
    await portal.open(`/unit${CONTEST}`)
    await inspect(page, 'shanghai-20-desk')
    await portal.open(`/unit${CONTEST}/entries`)
    const text = await portal.text()
    expect(text).toContain(SPEECH)
    expect(text).toContain(FILM)
    expect(text).not.toContain(DIRECT)
    await inspect(page, 'shanghai-21-desk-entries')
    const answer = await portal.open(`/unit${CONTEST}/entries/${ids.direct}`)
    expect(answer?.status()).toBe(404)
    await inspect(page, 'shanghai-22-not-theirs')
  })

  step('should take opinions and keep the order the recommender sets', async () => {
    const { recommender, ids } = tale()
    const { page, portal } = recommender
    for (const [category, title] of Object.entries({ speech: SPEECH, film: FILM })) {
      await portal.open(`/unit${CONTEST}/entries`)
      await page.getByRole('link', { name: title }).click()
      await page.waitForURL(`**/entries/${ids[category]}`)
      if (category === 'speech') await inspect(page, 'shanghai-23-opinion')
      await portal.type({ opinion: `《${title}》事迹真实，做法可推广，同意推荐。` })
      await portal.pressHere('推荐这件作品')
      expect(await portal.text()).toContain('已写明的意见')
    }
    await portal.open(`/unit${CONTEST}/order`)
    const ranked = () => page.locator('main ol > li').allTextContents()
    expect((await ranked())[0]).toContain(SPEECH)
    await inspect(page, 'shanghai-24-order')
    await portal.pressHere(`下移《${SPEECH}》`)
    expect((await ranked())[0]).toContain(FILM)
    expect((await ranked())[1]).toContain(SPEECH)
  })

  step('should print the table, take its scan and seal it', async () => {
    const { life, recommender } = tale()
    const { page, portal } = recommender
    await portal.open(`/unit${CONTEST}/table`)
    await inspect(page, 'shanghai-25-table')
    await portal.type({ name: '示例填表人', phone: '021-60000000', email: 'biao@example.org' })
    await portal.pressHere('生成推荐表')
    await page.getByRole('heading', { name: '推荐表已生成' }).waitFor()
    await inspect(page, 'shanghai-26-printed')
    const href = await page.getByRole('link', { name: '下载推荐表' }).getAttribute('href')
    const pdf = await page.request.get(`${life.site.origin}${href}`)
    expect(pdf.headers()['content-type']).toContain('application/pdf')
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
    await portal.upload('scan', PDF)
    expect(await portal.text()).toContain('盖章扫描件已上传')
    await inspect(page, 'shanghai-27-scanned')
    await portal.pressHere('提交推荐表')
    expect(await portal.text()).toContain('推荐表已提交')
    await inspect(page, 'shanghai-28-sealed')
  })
}
