import type { Page } from 'playwright-core'

import { findAll } from '#src/store/database/documents.ts'
import { pdfText, withoutLayout } from '../../helpers/bytes/pdfText.ts'
import { printAndScan } from '../../helpers/bytes/scans.ts'
import { inspect, inspectPanel } from '../../helpers/inspect.ts'
import { alive } from '../../helpers/portal.ts'
import { DESK, entrantOf, entryAt, LATE, RETURNED, stageOf, titleOf, UNIT } from './tale.ts'
import type { Tale, Telling } from './tale.ts'

const FILLER = { name: '示例填表人', phone: '021-60000000', email: 'biao@example.org' }
/** After the seal, by their places in the queue: sent back to the unit, and withdrawn by its entrant. */
const SENT_BACK = 5
const WITHDRAWN = 6
const BROWSERS = {
  desk: {
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.5359.95 Safari/537.36 QIHU 360SE',
    viewport: { width: 1280, height: 720 },
  },
  phone: {
    userAgent:
      'Mozilla/5.0 (Linux; Android 12; HarmonyOS) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/107.0.5304.141 Mobile Safari/537.36 MicroMessenger/8.0.48',
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  },
}

/** The main table, a supplementary one, and the one that stands in for a row sent back (R87–R92, experience.md 41–44). */
export function sealTables({ step, tale }: Telling): void {
  step('should not be printed while an opinion is missing, unless that is said', async () => {
    const { page, portal } = tale().recommender
    await portal.open(`${DESK}/table`)
    const missing = page.locator('main section', { hasText: '以下作品还没有推荐意见' })
    expect(await missing.getByRole('link').allTextContents()).toEqual([titleOf(LATE)])
    const left = page.locator('main section', { hasText: '不列入这张推荐表的 2 件' })
    expect(await left.textContent()).toContain(titleOf(RETURNED))
    await portal.type(FILLER)
    expect(await portal.pressRefused('生成推荐表')).toContain('还有 1 件')
    expect(await page.locator('main [name=name]').inputValue()).toBe(FILLER.name)
    await inspect(page, 'forty-10-missing')
  })

  step('should print its rows in the order they stand, over several pages', async () => {
    const { page, portal } = tale().recommender
    await portal.open(`${DESK}/table`)
    const pages = await print(page, tale())
    expect(pages.length).toBeGreaterThan(1)
    for (const each of pages) expect(each).toContain('排序')
    expect(titlesIn(pages)).toEqual(tale().ranked)
  })

  step('should be outdated by any change of the order, with its scan', async () => {
    const { page, portal } = tale().recommender
    const [first = '', second = ''] = tale().ranked
    await scan(page, tale())
    await page.getByText('扫描件与当前版本一致').waitFor()
    await portal.open(`${DESK}/order`)
    await alive(page)
    await page.getByRole('button', { name: `下移《${first}》` }).click()
    await page.getByText(`《${first}》移到第 2 位，次序已保存。`).waitFor()
    tale().ranked.splice(0, 2, second, first)
    await portal.open(`${DESK}/table`)
    await page.getByText('推荐表生成后内容有变动').waitFor()
    expect(await page.getByRole('button', { name: '提交推荐表' }).count()).toBe(0)
    await inspect(page, 'forty-11-outdated')
  })

  step('should be printed again, stamped, scanned and sealed, with a receipt', async () => {
    const { page, portal } = tale().recommender
    await portal.open(`${DESK}/table`)
    await page.locator('main [name=leaveOutWaiting]').check({ force: true })
    expect(titlesIn(await print(page, tale()))).toEqual(tale().ranked)
    await scan(page, tale())
    await page.getByText('扫描件与当前版本一致').waitFor()
    await portal.pressHere('提交推荐表')
    expect(await portal.text()).toContain('推荐表已提交')
    expect(await portal.text()).toContain('共 37 件作品')
    await inspect(page, 'forty-12-sealed')
    expect(await stageOf(tale(), entryAt(tale(), 1))).toBe('sealed')
    // Staff see it at once.
    const { admin, life, world } = tale()
    await admin.page.goto(
      `${life.site.origin}/admin/collections/recommendationTables?board=${world.contest}`,
    )
    const row = admin.page.locator('.contest-board').getByRole('row', { name: UNIT })
    await row.getByText('已提交').waitFor()
    await inspectPanel(admin.page, 'forty-12-board')
  })

  step('should strike out what is withdrawn after the seal, and leave the paper', async () => {
    const entry = entryAt(tale(), WITHDRAWN)
    const entrant = await entrantOf(tale(), entry)
    await entrant.portal.open(`/my/entries/${entry.id}/withdrawal`)
    await entrant.portal.press('确认退出参赛')
    await entrant.page.context().close()
    expect(await stageOf(tale(), entry)).toBe('withdrawn')
    const { page, portal } = tale().recommender
    await portal.open(`${DESK}/table`)
    await page.locator('main summary', { hasText: '查看所列 37 件' }).click()
    expect(await page.locator('main s').allTextContents()).toEqual([
      expect.stringContaining(entry.title ?? ''),
    ])
    await inspect(page, 'forty-13-struck')
  })

  step('should take what came later into a supplementary table', async () => {
    const returned = entryAt(tale(), RETURNED)
    const entrant = await entrantOf(tale(), returned)
    const { portal: my } = entrant
    await my.open(`/my/entries/${returned.id}/sections/story`)
    await my.type({ summary: '数据取自三年的巡检记录，可以查对。'.repeat(10) })
    await my.press('保存并继续')
    await my.open(`/my/entries/${returned.id}/check`)
    await my.tickAll()
    await my.press('再次提交')
    await entrant.page.context().close()
    const { page, portal } = tale().recommender
    for (const at of [RETURNED, LATE]) {
      await portal.open(`${DESK}/entries/${entryAt(tale(), at).id}`)
      await alive(page)
      await portal.type({ opinion: `《${titleOf(at)}》已补充，同意推荐。` })
      await portal.pressHere('推荐这件作品')
    }
    await portal.open(`${DESK}/table`)
    const pages = await print(page, tale())
    expect(titlesIn(pages)).toEqual([titleOf(RETURNED), titleOf(LATE)])
    expect(pages[0]).toContain('补充')
    await scan(page, tale())
    await page.getByText('扫描件与当前版本一致').waitFor()
    await portal.pressHere('提交推荐表')
    expect(await portal.text()).toContain('推荐表（补充1）')
    await inspect(page, 'forty-14-supplementary')
    expect(await stageOf(tale(), entryAt(tale(), LATE))).toBe('sealed')
  })

  step('should send one row back after the seal, and take it in a table of its own', async () => {
    const { admin, recommender } = tale()
    const entry = entryAt(tale(), SENT_BACK)
    await admin.desk.openEntry(entry.id)
    await admin.desk.remark('参赛作品内容简介', '推荐意见与作品不符，请核对。')
    await admin.desk.decide('退回推荐单位补充')
    await admin.page.getByText('已退回推荐单位。').waitFor()
    const { page, portal } = recommender
    await portal.open(DESK)
    expect(await portal.text()).toContain('形式审查把 1 件作品退回本单位补充')
    // An issued account has no address: the desk is where it is told.
    const told = page.getByRole('region', { name: '消息' }).getByRole('listitem')
    await told
      .filter({ hasText: entry.title ?? '' })
      .first()
      .waitFor()
    await inspect(page, 'forty-15-messages')
    const unread = page.getByRole('button', { name: '标为已读' })
    const before = await unread.count()
    await alive(page)
    await portal.pressHere('标为已读')
    expect(await unread.count()).toBe(before - 1)
    expect(new URL(page.url()).pathname).toBe(DESK)
    await portal.open(`${DESK}/entries/${entry.id}`)
    expect(await portal.text()).toContain('推荐意见与作品不符，请核对。')
    await alive(page)
    await portal.type({ opinion: '经核对，改为：做法可推广，同意推荐。' })
    await portal.pressHere('保存修改')
    await inspect(page, 'forty-15-sent-back')
    await portal.open(`${DESK}/table`)
    expect(titlesIn(await print(page, tale()))).toEqual([entry.title])
    await scan(page, tale())
    await page.getByText('扫描件与当前版本一致').waitFor()
    await portal.pressHere('提交推荐表')
    expect(await stageOf(tale(), entry)).toBe('sealed')
    expect(await stageOf(tale(), entryAt(tale(), 1))).toBe('sealed')
    const tables = await sealedTables(tale())
    expect(tables.map(({ rows }) => rows.length)).toEqual([37, 2, 1])
    expect(tables[2]?.replaces).toBe(tables[0]?.id)
  })

  step('should read well in the browsers people have, on a desk and a phone', async () => {
    const { life, recommender } = tale()
    for (const device of Object.values(BROWSERS)) {
      const { page, portal } = await life.deviceOf(recommender, device)
      for (const path of [
        '',
        '/entries',
        `/entries/${entryAt(tale(), 1).id}`,
        '/order',
        '/table',
      ]) {
        const answer = await portal.open(`${DESK}${path}`)
        expect(answer?.status()).toBe(200)
        await alive(page)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect({ path, wide }).toEqual({ path, wide: device.viewport.width })
        await page.locator('main h1').waitFor()
      }
      await page.context().close()
    }
    expect(life.wrongs).toEqual([])
  })
}

const sealedTables = async ({ life, unit }: Tale) =>
  findAll(
    await life.booted.request(),
    'recommendationTables',
    { and: [{ unit: { equals: unit } }, { state: { equals: 'sealed' } }] },
    { sort: 'sequence' },
  )

/** Generates the table with what stands on the page, and returns the text of its pages. */
async function print(page: Page, { life, recommender }: Tale): Promise<string[]> {
  const { portal } = recommender
  const leaveOut = page.locator('main [name=leaveOutWaiting]')
  if ((await leaveOut.count()) > 0) await leaveOut.check({ force: true })
  await portal.type(FILLER)
  await portal.pressHere(/^(重新)?生成推荐表$/)
  await page.getByRole('heading', { name: '推荐表已生成' }).waitFor()
  return (await pdfText(await tablePdf(page, life.site.origin))).map(withoutLayout)
}

async function tablePdf(page: Page, origin: string): Promise<Buffer> {
  const href = await page.getByRole('link', { name: '下载推荐表' }).getAttribute('href')
  return (await page.request.get(`${origin}${href}`)).body()
}

/** Prints, stamps, scans and uploads what the page offers. */
async function scan(page: Page, { life, recommender }: Tale): Promise<void> {
  const buffer = await printAndScan(await tablePdf(page, life.site.origin))
  const file = { name: '推荐表扫描件.pdf', mimeType: 'application/pdf', buffer }
  await recommender.portal.upload('scan', file)
}

/** The titles of the forty as they are printed, first to last. */
const titlesIn = (pages: string[]): string[] =>
  // An opinion names its entry too.
  [...pages.join('').matchAll(/(?<!《)示例故事\d\d/g)].map(([title]) => title)
