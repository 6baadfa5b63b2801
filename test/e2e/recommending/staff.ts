import type { Page } from 'playwright-core'

import type { EntryDocument } from '#src/domain/documents/index.ts'
import { findAll, findById, findFirst } from '#src/store/database/documents.ts'
import { printAndScan } from '../../helpers/bytes/scans.ts'
import { inspectPanel } from '../../helpers/inspect.ts'
import { letTimePass } from '../../helpers/letTimePass.ts'
import type { Visitor } from '../../helpers/life.ts'
import { madeAnew } from '../../helpers/madeAnew.ts'
import { openDialog } from '../../helpers/openDialog.ts'
import { until } from '../../helpers/until.ts'
import { DESK, entrantOf, entryAt, stageOf } from './tale.ts'
import type { Tale, Telling } from './tale.ts'

const PAPER = '收到盖章的推荐意见原件。'
const REASON = '按申报单位的书面请求。'

/** What staff decide about recommending and accepted entries, each from its page (domain.md's lifecycle). */
export function decideAsStaff({ step, tale }: Telling): void {
  let elsewhere: EntryDocument

  step('should give one unit more time from the board, on the record', async () => {
    const row = await boardRow(tale())
    const { page } = tale().admin
    const dialog = await openDialog(row.getByRole('button', { name: '延期' }))
    await dialog.getByLabel('理由').fill('公章外借。')
    await dialog.getByLabel('延至').fill('2099-01-01T12:00')
    await madeAnew(page, () => dialog.getByRole('button', { name: '确定' }).click())
    const extended = await boardRow(tale())
    expect(await extended.textContent()).toMatch(/2099年1月1日 12:00.*已单独延期/)
    await inspectPanel(page, 'forty-16-extended')
  })

  step(
    'should do in the place of a unit what came on paper: word, table, scan and seal',
    async () => {
      const { admin, world, life } = tale()
      const { page } = admin
      elsewhere = await world.entry({
        title: '纸面推荐的作品',
        route: 'recommender',
        recommender: world.recommender,
        directRouteGround: null,
      })
      const second = await world.entry({
        title: '纸面排在前面的作品',
        route: 'recommender',
        recommender: world.recommender,
        directRouteGround: null,
      })
      const lineOf = (entry: EntryDocument) =>
        page.locator('.contest-row', { hasText: entry.title ?? '' })
      await (await boardRow(tale())).getByRole('link', { name: '代办' }).click()
      await page.getByRole('heading', { name: /^代办：/ }).waitFor()
      const said = { 推荐意见: '事迹真实，同意推荐。' }
      await act(admin, '代写推荐意见', said, lineOf(elsewhere))
      expect(await stageOf(tale(), elsewhere)).toBe('recommended')
      await act(admin, '不予推荐', { 不予推荐的理由: '与主题不符。' }, lineOf(second))
      expect(await stageOf(tale(), second)).toBe('declined')
      await act(admin, '撤回意见，重新考虑', {}, lineOf(second))
      await act(admin, '代写推荐意见', said, lineOf(second))
      await act(admin, '调整次序', { 移到第几位: '1' }, lineOf(second))
      const rows = await page.locator('.contest-row').allTextContents()
      expect(rows[0]).toContain(second.title)
      await act(admin, '生成推荐表', {
        填表人: '示例填表人',
        电话: '021-60000000',
        邮箱: 'biao@example.org',
      })
      const paper = page.getByRole('link', { name: /推荐表（PDF）/ })
      await untilThere(page, paper)
      const href = await paper.getAttribute('href')
      const pdf = await page.request.get(`${life.site.origin}${href}`)
      await page.locator('.contest-warning input[type=file]').setInputFiles({
        name: '扫描件.pdf',
        mimeType: 'application/pdf',
        buffer: await printAndScan(await pdf.body()),
      })
      await page.locator('.contest-warning').getByLabel(/^依据/).fill(PAPER)
      await madeAnew(page, () => page.getByRole('button', { name: '上传盖章扫描件' }).click())
      await untilThere(page, page.getByRole('button', { name: '提交推荐表' }))
      await inspectPanel(page, 'forty-17-acting')
      await act(admin, '提交推荐表')
      expect(await stageOf(tale(), elsewhere)).toBe('sealed')
      const lines = await findAll(await life.booted.request(), 'activity', {
        and: [{ subjectId: { equals: elsewhere.id } }, { action: { in: ['recommend', 'seal'] } }],
      })
      expect(lines.map(({ details }) => details.evidence)).toEqual([PAPER, PAPER])

      // What an examiner sent back cannot be taken back: no button that would only be refused.
      await admin.desk.openEntry(elsewhere.id)
      await admin.desk.remark('参赛作品内容简介', '请核对推荐意见。')
      await admin.desk.decide('退回推荐单位补充')
      await (await boardRow(tale())).getByRole('link', { name: '代办' }).click()
      await lineOf(elsewhere).waitFor()
      expect(await lineOf(elsewhere).getByRole('button').count()).toBe(0)
    },
  )

  step('should open nothing of another unit: no page, door, file or PDF', async () => {
    const { life, recommender } = tale()
    const req = await life.booted.request()
    const table = await findFirst(req, 'recommendationTables', {
      and: [{ unit: { equals: tale().world.recommender } }, { state: { equals: 'sealed' } }],
    })
    for (const path of [
      `${DESK}/entries/${elsewhere.id}`,
      `/my/entries/${elsewhere.id}`,
      `/api/entries/${elsewhere.id}`,
      `/api/recommendationTables/${table?.id}`,
      `/api/portal/entries/${elsewhere.id}/form.pdf`,
      `/api/portal/unit/tables/${table?.id}/pdf`,
      `/api/portal/unit/tables/${table?.id}/scan`,
      `/api/portal/unit/tables/${table?.id}/scan/pages/1`,
      `/api/portal/files/${table?.scan}`,
    ]) {
      const answer = await recommender.page.request.get(`${life.site.origin}${path}`)
      expect([path, answer.status()]).toEqual([path, 404])
      expect(await answer.text()).not.toContain(elsewhere.title)
    }
  })

  step('should be kept by the form of the unit, once and again', async () => {
    const { admin, life, world } = tale()
    const { panel, page } = admin
    await panel.openDocument('units', world.recommender)
    for (const name of ['示例联系人甲', '示例联系人乙']) {
      await panel.fill('contactName', name)
      await panel.saveChange()
    }
    const stored = await findById(await life.booted.request(), 'units', world.recommender)
    expect(stored?.contactName).toBe('示例联系人乙')
    await page.reload()
    expect(await page.locator('#field-contactName').inputValue()).toBe('示例联系人乙')
  })

  step('should be moved to another recommender, whom alone it then concerns', async () => {
    const { admin, recommender, world, unit } = tale()
    const entry = await world.entry({
      title: '对口有误的作品',
      route: 'recommender',
      recommender: unit,
      directRouteGround: null,
    })
    const path = `${DESK}/entries/${entry.id}`
    expect((await recommender.portal.open(path))?.status()).toBe(200)
    await admin.desk.openEntry(entry.id)
    await admin.desk.decide('更换推荐单位', { recommender: world.recommender, reason: REASON })
    await admin.page.getByText('已改走新的渠道。').waitFor()
    expect((await recommender.portal.open(path))?.status()).toBe(404)
    expect(await stageOf(tale(), entry)).toBe('submitted')
    const entrant = await entrantOf(tale(), entry)
    await entrant.portal.open('/my')
    expect(await entrant.portal.text()).toContain('对口有误的作品')
    await entrant.page.context().close()
  })

  step('should be accepted, corrected, withdrawn and disqualified from its page', async () => {
    const { admin, life, world } = tale()
    const { desk, page } = admin
    const [first, second] = [entryAt(tale(), 1), entryAt(tale(), 2)]
    for (const entry of [first, second]) {
      await desk.openEntry(entry.id)
      await desk.passRest()
      await desk.decide('受理')
      await page.getByText('已受理，受理号为').waitFor()
    }
    await desk.openEntry(first.id)
    await desk.decide('更正名称', { title: '更正后的故事', reason: REASON })
    await page.getByText('名称已更正。').waitFor()
    const { recommender } = tale()
    await recommender.portal.open(`${DESK}/table`)
    // The stamped row is another than the entry now.
    expect(await recommender.portal.text()).toContain('名称与盖章时不同')
    await desk.openEntry(first.id)
    await desk.decide('受理后退出', { reason: REASON })
    await page.getByText('已退出参赛。').waitFor()
    expect(await stageOf(tale(), first)).toBe('withdrawn')

    await desk.openEntry(second.id)
    await desk.decide('取消资格', { reason: '查实抄袭。' })
    await page.getByText('由您提出，须由另一位工作人员复核。').waitFor()
    expect(await stageOf(tale(), second)).toBe('accepted')
    const other = await life.staff('organiser', [world.contest])
    await other.desk.openEntry(second.id)
    const dialog = await openDialog(other.page.getByRole('button', { name: '复核同意' }))
    await dialog.getByRole('button', { name: '复核同意', exact: true }).click()
    await other.page.locator('.contest-stage[data-stage="disqualified"]').waitFor()
    expect(await stageOf(tale(), second)).toBe('disqualified')
    await other.page.context().close()
  })

  step('should go another way, or lapse, once the time of entrants is over', async () => {
    const { admin, life, world, unit } = tale()
    const own = { route: 'recommender', recommender: unit, directRouteGround: null } as const
    const declined = await world.entry({ ...own, title: '没有被推荐的作品', stage: 'declined' })
    const draft = await world.entry({ ...own, title: '没有写完的作品', stage: 'draft' })
    await letTimePass(life, world.contest)
    const { desk, page } = admin
    await desk.openEntry(declined.id)
    await desk.decide('改投推荐单位', { recommender: world.recommender, reason: REASON })
    await page.getByText('已改走新的渠道。').waitFor()
    expect(await stageOf(tale(), declined)).toBe('submitted')
    await desk.openEntry(draft.id)
    await desk.decide('按未完成处理')
    await page.getByText('已按未完成处理。').waitFor()
    expect(await stageOf(tale(), draft)).toBe('lapsed')
    expect(life.wrongs).toEqual([])
  })
}

/** The line of the other recommender on the board, which is opened anew. */
async function boardRow({ admin, life, world }: Tale) {
  const unit = await findFirst(await life.booted.request(), 'units', {
    id: { equals: world.recommender },
  })
  await admin.page.goto(
    `${life.site.origin}/admin/collections/recommendationTables?board=${world.contest}`,
  )
  const row = admin.page
    .locator('.contest-board')
    .getByRole('row')
    .filter({ has: admin.page.getByRole('rowheader', { name: unit?.name ?? '' }) })
  await row.waitFor()
  return row
}

/** Does something in a unit's place, by its button; what it asks for by its labels, and always the evidence. */
async function act(
  { page }: Visitor,
  words: string,
  typed: Record<string, string> = {},
  within: Pick<Page, 'getByRole'> = page,
): Promise<void> {
  const dialog = await openDialog(within.getByRole('button', { name: words, exact: true }))
  for (const [label, text] of Object.entries(typed)) {
    await dialog.getByLabel(label, { exact: true }).fill(text)
  }
  await dialog.getByLabel(/^依据/).fill(PAPER)
  await page.waitForLoadState()
  const done = page.waitForEvent('load').then(() => '')
  await dialog.getByRole('button', { name: '确定' }).click()
  const refused = dialog.getByRole('alert').filter({ hasText: /./ })
  const why = refused.waitFor().then(() => refused.textContent())
  expect(await Promise.race([done, why.catch(() => '')])).toBe('')
}

/** Looks again until the worker has brought it about. */
async function untilThere(
  page: Visitor['page'],
  awaited: ReturnType<Visitor['page']['locator']>,
): Promise<void> {
  await until(async () => {
    if ((await awaited.count()) > 0) return true
    await page.reload()
    await page.locator('.contest-warning').waitFor()
    return false
  })
}
