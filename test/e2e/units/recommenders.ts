import { readFileSync } from 'node:fs'

import { readWorkbook } from '#src/documents/workbook/readWorkbook.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { loadContest } from '#src/queries/contest/loadContest.ts'
import { findFirst } from '#src/store/database/documents.ts'
import { pdfText, withoutLayout } from '../../helpers/bytes/pdfText.ts'
import { UNIT_HEADER, workbookOf } from '../../helpers/bytes/workbooks.ts'
import { inspect, inspectPanel } from '../../helpers/inspect.ts'
import type { Life, Visitor } from '../../helpers/life.ts'
import { PASSWORD } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import type { story } from '../../helpers/story.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DESK = `/unit/${association.slug}`
const name = (at: number): string => `示例推荐单位${String(at + 1).padStart(2, '0')}`
type Issued = { name: string; username: string; password: string }

/** From a list in a workbook to a company that a recommender invited (R80–R82; experience.md, points 38, 49 and 50). */
export function keepRecommenders({
  step,
  life: livingLife,
}: {
  step: ReturnType<typeof story>
  life: () => Life
}): void {
  let organiser: Visitor
  let recommender: Visitor
  let contest: string
  let issued: Issued[] = []
  let invitation = ''
  const listed = async () =>
    (await loadContest(await livingLife().booted.request(), contest))?.recommenders ?? []
  const pick = (page: Visitor['page'], buffer: Uint8Array) =>
    page.locator('input[type=file]').setInputFiles({
      name: '推荐单位.xlsx',
      mimeType: XLSX,
      buffer: Buffer.from(buffer),
    })

  step('should preview 50 units with 3 bad rows, and change nothing', async () => {
    contest = (await livingLife().install(association)).contest
    organiser = await livingLife().staff('admin')
    const { page } = organiser
    await page.goto(
      `${livingLife().site.origin}/admin/collections/contests/${contest}/recommenders`,
    )
    await page.getByText('名单里还没有推荐单位').waitFor()
    const rows = Array.from({ length: 50 }, (_, at) => {
      const row: (string | number)[] = [name(at), '区局', '', '', '示例联系人', '021-62345678']
      if (at === 9) row[1] = '街道'
      if (at === 19) row[2] = 123456789012345680
      if (at === 29) row[0] = ''
      return row
    })
    await pick(page, await workbookOf([UNIT_HEADER, ...rows]))
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByText('共 50 行：新增 47 家').waitFor()
    const preview = page.locator('table', { hasText: '不导入' })
    expect(await preview.locator('tr', { hasText: '不导入' }).count()).toBe(3)
    expect(await preview.textContent()).toMatch(/11.*示例推荐单位10.*「推荐单位类别」应为/)
    expect(await preview.textContent()).toMatch(/21.*示例推荐单位20.*「统一社会信用代码」被 Excel/)
    await inspectPanel(page, 'recommenders-01-preview')
    expect(await listed()).toEqual([])
  })

  step('should import the 47 at once, and give the 3 back to be mended', async () => {
    const { page } = organiser
    await page.getByRole('button', { name: '导入其余 47 行' }).click()
    await page.getByText('已导入：新增 47 家').waitFor()
    expect(await listed()).toHaveLength(47)
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载有问题的 3 行' }).click()
    const file = await saving
    expect(file.suggestedFilename()).toBe('推荐单位名单-待改正.xlsx')
    const sheet = await readWorkbook(readFileSync(await file.path()))
    if (isRefusal(sheet)) throw new Error(sheet.code)
    const cells = sheet.value.cells.map((row) => row.map((cell) => cell?.text ?? ''))
    expect(cells).toHaveLength(4)

    const mended = [
      [name(9), '区局'],
      [name(19), '行业组织', '11310000MB00000017'],
      [name(29), '集团公司'],
    ]
    await pick(page, await workbookOf([UNIT_HEADER, ...mended]))
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByRole('button', { name: '导入 3 行' }).click()
    await page.getByText('已导入：新增 3 家').waitFor()
    expect(await listed()).toHaveLength(50)
    await page.getByRole('link', { name: '查看更新后的名单' }).click()
    await page.getByText('名单共 50 家').waitFor()
    await inspectPanel(page, 'recommenders-02-list')
  })

  step('should issue accounts to the chosen units, and print their letters', async () => {
    const { page } = organiser
    for (const at of [0, 1, 2]) await page.getByLabel(`选择${name(at)}`, { exact: true }).check()
    await page.getByRole('button', { name: '发放账号（所选' }).click()
    await page.getByText('已发放 3 家').waitFor()
    const rows = page.locator('tr', { has: page.locator('code') })
    issued = await rows.evaluateAll((found) =>
      found.map((row) => ({
        name: row.querySelector('th')?.textContent ?? '',
        username: row.querySelectorAll('code')[0]?.textContent ?? '',
        password: row.querySelectorAll('code')[1]?.textContent ?? '',
      })),
    )
    expect(issued.map((each) => each.name).sort()).toEqual([name(0), name(1), name(2)])
    await inspectPanel(page, 'recommenders-03-issued')
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载全部通知单' }).click()
    const file = await saving
    expect(file.suggestedFilename()).toBe('账号通知单.pdf')
    const pages = (await pdfText(readFileSync(await file.path()))).map(withoutLayout)
    expect(pages).toHaveLength(3)
    for (const [at, { name: unit, username, password }] of issued.entries()) {
      for (const words of [unit, username, password, `${livingLife().site.origin}${DESK}`]) {
        expect(pages[at]).toContain(words)
      }
    }
  })

  step('should show an auditor the figures and nothing to press', async () => {
    const auditor = await livingLife().staff('auditor', [contest])
    const { page } = auditor
    await page.goto(
      `${livingLife().site.origin}/admin/collections/contests/${contest}/recommenders`,
    )
    await page.getByText('您可以查看，不能改动名单').waitFor()
    expect(await page.locator('input[type=file], main input[type=checkbox]').count()).toBe(0)
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: '导出统计表' }).click()
    expect((await saving).suggestedFilename()).toContain('推荐单位统计')
    // The trail above is a long one: it is cut off, and pushes nothing out of a telephone's window.
    await page.setViewportSize({ width: 390, height: 844 })
    await page.waitForFunction(() => document.documentElement.scrollWidth === 390)
    await page.setViewportSize({ width: 1280, height: 900 })
    await inspectPanel(page, 'recommenders-04-auditor')
  })

  step('should make the first sign-in change the password, which then opens nothing', async () => {
    const [first] = issued
    recommender = await livingLife().visitor()
    const { page, portal } = recommender
    await portal.signIn(first?.username ?? '', first?.password ?? '')
    await portal.open(DESK)
    expect(new URL(page.url()).pathname).toBe('/my/password')
    await portal.type({
      current: first?.password ?? '',
      password: PASSWORD,
      passwordAgain: PASSWORD,
    })
    await portal.press('保存新密码')
    await page.waitForURL(`**${DESK}`)
    const { portal: stranger } = await livingLife().visitor()
    await stranger.open('/my/login')
    await stranger.type({ username: first?.username ?? '', password: first?.password ?? '' })
    expect(await stranger.pressRefused('登录')).toContain('账号或密码不正确')
  })

  step('should open an account for a colleague, whose password is shown there', async () => {
    const { page, portal } = recommender
    await portal.open(`${DESK}/people`)
    await inspect(page, 'recommenders-05-people')
    expect(await portal.pressRefused('开通账号')).toContain('姓名')
    await portal.type({ name: '示例同事' })
    await portal.pressHere('开通账号')
    expect(await portal.text()).toContain('已为示例同事开通账号')
    const codes = await page.locator('main code').allTextContents()
    await inspect(page, 'recommenders-06-opened')
    const colleague = await livingLife().visitor()
    await colleague.portal.signIn(codes[0] ?? '', codes[1] ?? '')
    expect(new URL(colleague.page.url()).pathname).toBe('/my/password')
    await portal.open(`${DESK}/people`)
    expect(await portal.text()).toContain('待首次登录')
  })

  step('should give the recommender a link and a code for its companies', async () => {
    const { page, portal } = recommender
    await portal.open(`${DESK}/invite`)
    invitation = (await page.locator('#invitation-link').textContent()) ?? ''
    expect(invitation).toContain(`/my/invited/${association.slug}/`)
    await page.getByRole('img', { name: invitation }).waitFor()
    await inspect(page, 'recommenders-07-invite')
  })

  step('should pick the recommender for a company that follows the link', async () => {
    const company = await livingLife().visitor()
    const { page, portal } = company
    await page.goto(invitation)
    const inviting = issued[0]?.name ?? ''
    expect(await portal.text()).toContain(`${inviting}邀请贵单位参加`)
    await inspect(page, 'recommenders-08-invited')
    await portal.press('接受邀请，去参赛')
    expect(new URL(page.url()).pathname).toBe('/my/login')
    await page.locator('main').getByRole('link', { name: '注册' }).first().click()
    await page.waitForURL('**/my/register**')
    await portal.prove('invited@example.org')
    await portal.type({
      kind: 'unit',
      unitName: '示例受邀企业有限公司',
      name: '示例经办',
      password: PASSWORD,
      passwordAgain: PASSWORD,
    })
    await portal.tickAll()
    await portal.press('注册')
    expect(new URL(page.url()).pathname).toBe(`/my/contests/${association.slug}`)
    const section = association.signUpForm?.sections.find(({ fields }) =>
      fields.some(({ type }) => type === 'recommender'),
    )
    const field = section?.fields.find(({ type }) => type === 'recommender')
    await portal.open(`/my/contests/${association.slug}/sections/${section?.key}`)
    const picked = page.locator(`main select[name="${field?.name}"] option:checked`)
    expect(await picked.textContent()).toBe(inviting)
    await inspect(page, 'recommenders-09-picked')
    const unit = await findFirst(await livingLife().booted.request(), 'units', {
      name: { equals: '示例受邀企业有限公司' },
    })
    expect(unit).not.toBeNull()
    await page.goto(`${invitation.slice(0, -1)}${invitation.endsWith('0') ? '1' : '0'}`)
    expect(await portal.text()).toContain('这个邀请不能使用')
    await inspect(page, 'recommenders-10-over')
    expect(livingLife().wrongs).toEqual([])
  })
}
