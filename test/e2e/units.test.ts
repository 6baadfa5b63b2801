import type { Page } from 'playwright-core'

import type { Stage } from '#src/domain/types/index.ts'
import { installPreset } from '#src/operations/contest/installPreset.ts'
import { updateDocument } from '#src/store/database/documents.ts'
import { inspect, inspectPanel } from '../helpers/inspect.ts'
import { startLife } from '../helpers/life.ts'
import type { Life, Visitor } from '../helpers/life.ts'
import { createUnit, PASSWORD } from '../helpers/people.ts'
import { municipal } from '../helpers/presets.ts'
import { story } from '../helpers/story.ts'
import { inOperation } from '../worlds/parts/inOperation.ts'
import { keepRecommenders } from './units/recommenders.ts'

const UNIT = '示例精密量具有限公司'
/** Full-width, lower-case, with spaces; its check digit is wrong. */
const TYPED_CODE = ' ９１３１ 0000ma1fl8xq3１'
let life: Life
let first: Visitor
let second: Visitor
let third: Visitor
let entry: string

beforeAll(async () => {
  life = await startLife()
  await installPreset({
    req: await life.booted.request(),
    preset: municipal,
    now: new Date(),
    recommenders: [],
  })
  first = await life.visitor()
  second = await life.visitor()
  third = await life.visitor()
})
afterAll(() => life?.stop())
const step = story()

/** Opens what is folded under these words. */
const unfold = (page: Page, words: string) =>
  page.locator('main summary', { hasText: words }).first().click()
const agree = async (page: Page) => {
  for (const name of ['consent_terms', 'consent_privacy']) {
    await page.locator(`[name="${name}"]`).check()
  }
}
const passwords = { password: PASSWORD, passwordAgain: PASSWORD }

describe('the accounts of a unit', () => {
  step(
    'should take a credit code however it is typed, block a wrong shape and flag a wrong digit',
    async () => {
      const { portal, page } = first
      await portal.open('/my/register')
      await portal.prove('13812345678')
      await portal.type({ kind: 'unit', unitName: UNIT, creditCode: '123', name: '张三' })
      await portal.type(passwords)
      await agree(page)
      expect(await portal.pressRefused('注册')).toContain('18 位')
      await portal.type({ creditCode: TYPED_CODE })
      await portal.press('注册')
      expect(await portal.text()).toContain('91310000MA1FL8XQ31 的校验位不对')
      await inspect(page, 'units-01-flagged')
    },
  )

  step(
    'should name the masked contact to whoever registers it again, and take a request',
    async () => {
      const { portal, page } = second
      await portal.open('/my/register')
      await portal.prove('second@example.org')
      await portal.type({ kind: 'unit', unitName: `${UNIT} `, name: '李四', ...passwords })
      await agree(page)
      const refused = await portal.pressRefused('注册')
      expect(refused).toContain('张* 138****5678')
      expect(refused).not.toContain('13812345678')
      await inspect(page, 'units-02-known')
      await page.locator('[name="join"]').check()
      await portal.type({ note: '质量管理部' })
      await portal.press('注册')
      expect(await portal.text()).toContain(`等待「${UNIT}」同意您加入`)
      await inspect(page, 'units-03-waiting')
      await portal.open('/my/unit')
      await inspect(page, 'units-04-pending')
    },
  )

  step('should let it in by its first account, and show both who acts for it', async () => {
    const { portal, page } = first
    await portal.open('/my')
    expect(await portal.text()).toContain('1 份加入本单位的申请')
    await portal.open('/my/unit')
    expect(await portal.text()).toContain('李四（second@example.org）申请加入')
    await unfold(page, '不同意')
    expect(await portal.pressRefused(/^不同意$/)).toContain('理由')
    await unfold(page, '同意加入')
    await inspect(page, 'units-05-request')
    await portal.pressHere('确认同意加入')
    expect(await portal.text()).toContain('没有待办理的加入申请')
    await inspect(page, 'units-06-members')
    await second.portal.open('/my')
    expect(await second.portal.text()).toContain(`您已加入${UNIT}`)
    await second.portal.open('/my/unit')
    expect(await second.portal.text()).toContain('退出本单位')
  })
})

describe('a joint entry', () => {
  step('should be confirmed by the partner its lead named', async () => {
    await third.portal.register({ kind: 'person', name: '王五', username: 'third@example.org' })
    const { portal, page } = first
    await portal.open(`/my/entries/new?contest=${municipal.slug}`)
    await portal.press(/单位身份/)
    entry = new URL(page.url()).pathname.split('/').slice(0, 4).join('/')
    await portal.open(`${entry}/sections/video`)
    await portal.type({ title: '两代人的卡尺', summary: '父亲用过的卡尺，女儿用来教徒弟。' })
    await portal.press('保存并继续')
    await portal.open(`${entry}/partners`)
    await portal.type({ kind: 'unit', name: '没有登记的单位' })
    expect(await portal.pressRefused('添加')).toContain('没有找到这家单位')
    await inspect(page, 'units-07-partners')
    await portal.type({ kind: 'person', name: 'third@example.org' })
    await portal.pressHere('添加')
    await inspect(page, 'units-08-asked')
    await portal.open(`${entry}/check`)
    await portal.tickAll()
    expect(await portal.pressRefused('提交')).toContain('third@example.org')
  })

  step(
    'should be read by the partner, who confirms, and be marked among their entries',
    async () => {
      const { portal, page } = third
      await portal.open('/my')
      expect(await portal.text()).toContain(`${UNIT}邀请您联合参赛：「两代人的卡尺」，请确认`)
      await inspect(page, 'units-09-invited')
      await page.getByRole('link', { name: /请确认/ }).click()
      await page.waitForURL('**/my/joint/*')
      // Whoever is only asked reads what it is asked for, and not what was written.
      expect(await portal.text()).not.toContain('联系人')
      expect(await page.locator('main a[href*="/files/"]').count()).toBe(0)
      await inspect(page, 'units-10-joint')
      await portal.pressHere('确认联合参赛')
      expect(await portal.text()).toContain(`${UNIT}、王五`)
      await inspect(page, 'units-11-confirmed')
      await portal.open('/my')
      expect(await portal.text()).toMatch(/两代人的卡尺\s*联合/)
      await first.portal.open(entry)
      expect(await first.portal.text()).toContain('1 个已确认')
      await inspect(first.page, 'units-12-lead')
    },
  )
})

describe('a partner of an entry that is handed in', () => {
  const putAt = (stage: Stage) =>
    inOperation(life.booted, (req) =>
      updateDocument(req, 'entries', entry.split('/').at(-1) ?? '', { stage }),
    )

  step('should refuse the use of the work, be seen to by its lead, and take it back', async () => {
    await putAt('submitted')
    const { portal, page } = third
    await portal.open('/my')
    await page
      .getByRole('link', { name: /两代人的卡尺/ })
      .first()
      .click()
    await page.waitForURL('**/my/joint/*')
    expect(await portal.text()).toMatch(/已确认（\d{4}年/)
    await unfold(page, '放弃署名')
    await unfold(page, '不同意使用这件作品')
    await inspect(page, 'units-12a-changes')
    await portal.pressHere('确认不同意使用这件作品')
    expect(await portal.text()).toContain('您不同意使用这件作品，主办方正在核实')
    await inspect(page, 'units-12b-objected')
    await first.portal.open(`${entry}/partners`)
    expect(await first.portal.text()).toMatch(/王五\s*不同意使用（\d{4}年/)
    await inspect(first.page, 'units-12c-lead')
    await first.portal.open('/my')
    expect(await first.portal.text()).toMatch(/不同意使用「两代人的卡尺」，主办方将核实处理/)
    const { page: desk } = await life.staff('organiser')
    await desk.goto(`${life.site.origin}/admin`)
    await desk
      .locator('[data-stopped]')
      .getByRole('link', { name: /两代人的卡尺/ })
      .click()
    await desk.getByText('表示不同意使用这件作品').waitFor()
    await inspectPanel(desk, 'units-12d-desk')
    await unfold(page, '收回，同意继续参赛')
    await portal.pressHere('确认收回，同意继续参赛')
    expect(await portal.text()).toMatch(/已确认（\d{4}年/)
    await putAt('draft')
  })
})

describe('two records of one unit', () => {
  step('should be made one by an organiser, seen beforehand', async () => {
    const twin = await createUnit(life.booted.payload, '示例精密量具股份有限公司')
    const { page, panel } = await life.staff('organiser')
    await panel.openDocument('units', twin)
    const section = page.locator('section.contest-desk').first()
    await section.getByText('合并单位').click()
    await section.getByRole('button', { name: UNIT }).click()
    await section.getByLabel('保留本页的单位，把另一家并入').check()
    await section.getByRole('button', { name: '查看将转移的内容' }).click()
    await section.getByText(`「${UNIT}」将并入`).waitFor()
    await inspectPanel(page, 'units-13-preview')
    await section.getByLabel('理由').fill('同一家单位重复登记')
    await section.getByRole('button', { name: '合并', exact: true }).click()
    await section.getByText('已合并。').waitFor()
    await inspectPanel(page, 'units-14-merged')
    await first.portal.open('/my/unit')
    expect(await first.portal.text()).toContain('示例精密量具股份有限公司')
    expect(await first.portal.text()).toContain(UNIT)
  })
})

describe('one’s own data', () => {
  step('should be corrected, a new address only with a code and the password', async () => {
    const { portal, page } = third
    await portal.open('/my/account')
    await inspect(page, 'units-15-account')
    await portal.type({ name: '王五一' })
    await portal.pressHere('保存')
    expect(await portal.text()).not.toContain('13700000002')
    await portal.open('/my/account/address')
    await portal.prove('13700000002')
    await portal.type({ password: 'Wrong-Horse-9-Staple' })
    expect(await portal.pressRefused('确认更换')).toContain('密码不正确')
    await inspect(page, 'units-16-address')
    await portal.type({ password: PASSWORD })
    await portal.press('确认更换')
    expect(await portal.text()).toContain('13700000002')
    await first.portal.open(entry)
    await first.portal.open(`${entry}/partners`)
    expect(await first.portal.text()).toContain('王五一')
  })

  step('should be taken along as an archive, with the consents in their versions', async () => {
    const { portal, page } = third
    await portal.open('/my/data')
    expect(await portal.text()).toMatch(/个人信息处理告知[^]*2026-1[^]*随账号有效/)
    await inspect(page, 'units-17-data')
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: '下载我的数据（ZIP）' }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toBe('我的数据.zip')
    expect(await download.failure()).toBeNull()
  })

  step('should be erased when the account is closed, after its effects were read', async () => {
    const { portal, page } = third
    await portal.open('/my/data/close')
    expect(await portal.text()).toContain('退出 1 件尚未提交的联合参赛作品')
    await inspect(page, 'units-18-close')
    await portal.type({ password: PASSWORD })
    expect(await portal.pressRefused('注销账号')).toContain('确认')
    await portal.tickAll()
    await portal.press('注销账号')
    expect(await portal.text()).toContain('账号已注销')
    await inspect(page, 'units-19-closed')
    await portal.type({ username: 'third@example.org', password: PASSWORD })
    expect(await portal.pressRefused('登录')).toContain('账号或密码不正确')
    await first.portal.open(`${entry}/partners`)
    expect(await first.portal.text()).not.toContain('third@example.org')
    expect(await first.portal.text()).toContain('未同意')
    expect(life.wrongs).toEqual([])
  })
})

describe('the recommenders of a contest', () => {
  keepRecommenders({ step, life: () => life })
})
