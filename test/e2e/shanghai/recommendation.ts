import { printAndScan } from '../../helpers/bytes/scans.ts'
import { carry, said } from '../../helpers/carry.ts'
import { inspect, inspectPanel } from '../../helpers/inspect.ts'
import { openDialog } from '../../helpers/openDialog.ts'
import { PASSWORD } from '../../helpers/people.ts'
import { alive } from '../../helpers/portal.ts'
import { scriptBytes } from '../../helpers/scriptBytes.ts'
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

  step('should tell the entrant that the recommender has opened an entry', async () => {
    const { recommender, second, ids } = tale()
    await second.portal.open(`/my/entries/${ids.speech}`)
    expect(await second.portal.text()).toContain('推荐单位还没有查看')
    await recommender.portal.open(`/unit${CONTEST}/entries`)
    await recommender.page.getByRole('link', { name: SPEECH }).click()
    await recommender.page.waitForURL(`**/entries/${ids.speech}`)
    await inspect(recommender.page, 'shanghai-23-opinion')
    await second.portal.open(`/my/entries/${ids.speech}`)
    expect(await second.portal.text()).toContain('首次查看')
    await inspect(second.page, 'shanghai-23-seen')
    await second.portal.open('/my')
    expect(await second.portal.text()).toContain(`${RECOMMENDER}已查看「${SPEECH}」`)
  })

  step('should keep what is typed of an opinion, and refuse too much of it in words', async () => {
    const { life, recommender, ids } = tale()
    const { page, portal } = recommender
    await portal.open(`/unit${CONTEST}/entries/${ids.speech}`)
    await alive(page)
    await page.getByText('意见模板').click()
    await page.getByRole('button', { name: /填入.*故事演讲/ }).click()
    const opinion = page.locator('main textarea[name=opinion]')
    expect(await opinion.inputValue()).toContain('同意推荐')
    await page
      .getByText(/已自动保存（.*提交后才算数/)
      .first()
      .waitFor()
    const tab = await life.tabOf(recommender)
    await tab.portal.open(`/unit${CONTEST}/entries/${ids.speech}`)
    await tab.page.getByText(/已恢复.*请核对后提交/).waitFor()
    expect(await tab.page.locator('main textarea[name=opinion]').inputValue()).toContain('同意推荐')
    await inspect(tab.page, 'shanghai-23-recovered')
    await tab.page.close()
    const long = '好'.repeat(10_000)
    await opinion.fill(long)
    await page.getByText('已写 10000 字，最多 500 字').waitFor()
    expect(await portal.pressRefused('推荐这件作品')).toMatch(/500/)
    expect((await opinion.inputValue()).length).toBe(10_000)
    await opinion.fill('')
    await page.getByRole('button', { name: '推荐这件作品' }).click()
    await page.getByRole('alert').filter({ hasText: '还没有写推荐意见' }).waitFor()
  })

  step('should take the opinions on both entries', async () => {
    const { recommender, ids } = tale()
    const { page, portal } = recommender
    for (const [category, title] of Object.entries({ speech: SPEECH, film: FILM })) {
      await portal.open(`/unit${CONTEST}/entries`)
      await page.getByRole('link', { name: title }).click()
      await page.waitForURL(`**/entries/${ids[category]}`)
      await alive(page)
      await portal.type({ opinion: `《${title}》事迹真实，做法可推广，同意推荐。` })
      await portal.pressHere('推荐这件作品')
      expect(await portal.text()).toContain('已写明的意见')
    }
  })

  step('should order by buttons, number, keyboard and mouse, and undo', async () => {
    const { life, recommender } = tale()
    const { page, portal } = recommender
    const ranked = () => page.locator('main ol > li').allTextContents()
    const stands = async (...titles: string[]) => {
      const rows = await ranked()
      expect(titles.map((title, index) => rows[index]?.includes(title))).toEqual([true, true])
    }
    const handle = page.getByRole('button', { name: `拖动《${SPEECH}》` })
    await portal.open(`/unit${CONTEST}/order`)
    await alive(page)
    await stands(SPEECH, FILM)
    await inspect(page, 'shanghai-24-order')
    await page.getByRole('button', { name: `下移《${SPEECH}》` }).click()
    await said(page, `《${SPEECH}》移到第 2 位，次序已保存。`)
    await stands(FILM, SPEECH)
    await page.getByRole('button', { name: '撤销上一步' }).click()
    await said(page, '已撤销，次序已保存。')
    await stands(SPEECH, FILM)
    await page.getByLabel(`把《${FILM}》移到第几位`).fill('1')
    await page.getByLabel(`把《${FILM}》移到第几位`).press('Enter')
    await said(page, `《${FILM}》移到第 1 位，次序已保存。`)
    await portal.open(`/unit${CONTEST}/order`)
    await alive(page)
    await stands(FILM, SPEECH)
    // Space, up, space; then space, down, escape: read out in Chinese.
    await handle.focus()
    await page.keyboard.press('Space')
    await said(page, `已拿起《${SPEECH}》，现在第 2 位，共 2 位。`)
    await carry(page, 'ArrowUp', `《${SPEECH}》移到第 1 位，共 2 位。`)
    await page.keyboard.press('Space')
    await said(page, `《${SPEECH}》移到第 1 位，次序已保存。`)
    await stands(SPEECH, FILM)
    await handle.focus()
    await page.keyboard.press('Space')
    await said(page, `已拿起《${SPEECH}》，现在第 1 位，共 2 位。`)
    await carry(page, 'ArrowDown', `《${SPEECH}》移到第 2 位，共 2 位。`)
    await carry(page, 'Escape', `已取消，《${SPEECH}》回到第 1 位。`)
    await stands(SPEECH, FILM)
    const [from, to] = [
      await handle.boundingBox(),
      await page.locator('main ol > li').nth(1).boundingBox(),
    ]
    if (!from || !to) throw new Error('nothing to drag')
    await page.mouse.move(from.x + 10, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(from.x + 10, from.y + 30, { steps: 5 })
    await page.mouse.move(from.x + 10, to.y + to.height - 5, { steps: 10 })
    await page.mouse.up()
    await said(page, `《${SPEECH}》移到第 2 位，次序已保存。`)
    await portal.open(`/unit${CONTEST}/order`)
    await stands(FILM, SPEECH)
    // In a browser that has nothing of it yet: what is asked for again comes without a body.
    const fresh = await life.deviceOf(recommender, {})
    expect(await scriptBytes(fresh.page, page.url())).toBeLessThan(230_000)
    await fresh.page.context().close()
  })

  step('should lose no order when two people of the unit order at once', async () => {
    const { life, recommender } = tale()
    const { page, portal } = recommender
    const other = await life.tabOf(recommender)
    await portal.open(`/unit${CONTEST}/order`)
    await other.portal.open(`/unit${CONTEST}/order`)
    await Promise.all([alive(page), alive(other.page)])
    await other.page.getByRole('button', { name: `上移《${SPEECH}》` }).click()
    await other.page.getByText(`《${SPEECH}》移到第 1 位，次序已保存。`).waitFor()
    await page.getByRole('button', { name: `下移《${FILM}》` }).click()
    const asking = page.getByRole('alert').filter({ hasText: '您的这一步没有保存' })
    await asking.getByText(`《${SPEECH}》：第 2 位 → 第 1 位`).waitFor()
    await inspect(page, 'shanghai-24-overtaken')
    expect((await page.locator('main ol > li').allTextContents())[0]).toContain(SPEECH)
    await page.getByRole('button', { name: '不再移动' }).click()
    await page.getByRole('button', { name: `下移《${SPEECH}》` }).click()
    await page.getByText(`《${SPEECH}》移到第 2 位，次序已保存。`).waitFor()
    await other.page.close()
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
    const bytes = await pdf.body()
    await portal.upload('scan', { ...PDF, buffer: bytes })
    await page.getByText('这是下载的原文件，没有打印和盖章').waitFor()
    await inspect(page, 'shanghai-27-not-stamped')
    expect(await page.getByRole('button', { name: '提交推荐表' }).count()).toBe(0)
    await portal.upload('scan', PDF)
    await page.getByText('没有读到推荐表的校验码').waitFor()
    await page.getByLabel(/我已逐页核对/).waitFor()
    await inspect(page, 'shanghai-27-unreadable')
    await portal.upload('scan', { ...PDF, buffer: await printAndScan(bytes) })
    await page.getByText('扫描件与当前版本一致，1 页齐全。').waitFor()
    await page.locator('main [data-pages] img').first().waitFor()
    await inspect(page, 'shanghai-27-scanned')
    await portal.pressHere('提交推荐表')
    expect(await portal.text()).toContain('推荐表已提交')
    await inspect(page, 'shanghai-28-sealed')
  })

  step('should show staff how each recommender stands, and who has how long', async () => {
    const { life, organiser } = tale()
    const { page } = organiser
    await page.goto(`${life.site.origin}/admin/collections/recommendationTables`)
    const row = page.locator('.contest-board').getByRole('row', { name: RECOMMENDER })
    await row.getByText('已提交').waitFor()
    await inspectPanel(page, 'shanghai-28-board')
    const dialog = await openDialog(row.getByRole('button', { name: '延期' }))
    await dialog.getByLabel('理由').fill('公章外借，申请延后。')
    await dialog.getByLabel('延至').fill('2000-01-01T12:00')
    await dialog.getByRole('button', { name: '确定' }).click()
    await dialog.getByText('延期须晚于现在').waitFor()
    await dialog.getByRole('button', { name: '取消' }).click()
  })
}
