import path from 'node:path'

import type { CollectionSlug } from 'payload'

import type { InstalledPreset } from '#src/operations/contest/installPreset.ts'
import { makePdf } from '../helpers/bytes/samples/makeDocuments.ts'
import { printAndScan } from '../helpers/bytes/scans.ts'
import { inspect, inspectPanel } from '../helpers/inspect.ts'
import { startLife } from '../helpers/life.ts'
import type { Life, Visitor } from '../helpers/life.ts'
import { municipal } from '../helpers/presets.ts'

const FILM = path.resolve('test/helpers/bytes/samples/film.mp4')
const LETTER = { name: '授权书.pdf', mimeType: 'application/pdf', buffer: makePdf() }
/** 70 % of the experts' 100 and 80 points; of the votes, 0 against 1, 30 % of no votes' 60 and of the highest band's 100. */
const TOTALS = ['88.00', '86.00']
/** Where the vote stands in the schedule. */
const VOTE = municipal.windows.findIndex(({ key }) => key === 'vote')
const SUMMARY = '巷口的秤每天早上先称一枚标准砝码，再称第一斤菜。'

// The whole life of the first notice in a real browser: persons and a unit enter, the organisers check, the public votes
// and experts judge, the winners are read.
describe('the micro-video contest of the first notice', () => {
  let life: Life
  let installed: InstalledPreset
  let person: Visitor
  let unit: Visitor
  let examiner: Visitor
  let organiser: Visitor
  let judge: Visitor
  let round: string
  const entries: Record<string, string> = {}
  const home = `/${municipal.slug}`

  beforeAll(async () => {
    life = await startLife()
    installed = await life.install(municipal)
  })
  afterAll(() => life?.stop())

  /** Opens a new entry and fills in its form; the address of the entry comes back. */
  async function draft({ portal, page }: Visitor, title: string, press: RegExp): Promise<string> {
    await portal.open(`/my/entries/new?contest=${municipal.slug}`)
    await portal.press(press)
    const address = new URL(page.url()).pathname.split('/').slice(0, 4).join('/')
    await portal.open(`${address}/sections/applicant`)
    await portal.type({ phone: '13800000000', email: 'someone@example.org', address: '示例路1号' })
    await portal.press('保存并继续')
    await portal.open(`${address}/sections/video`)
    await portal.type({ title, summary: SUMMARY })
    await portal.press('保存并继续')
    await portal.open(`${address}/files`)
    await portal.upload('work', FILM)
    return address
  }

  async function handIn({ portal }: Visitor, address: string): Promise<string> {
    await portal.open(`${address}/check`)
    await portal.tickAll()
    await portal.press('提交')
    return (await portal.text()).match(/\d{4}-W-\d{4}/)?.[0] ?? ''
  }

  it('should show the contest to anybody, with the way in', async () => {
    const { portal, page } = await life.visitor()
    await portal.open(home)
    expect(await portal.text()).toContain(municipal.title)
    await inspect(page, 'jiangmen-01-home')
    await portal.open(`/en${home}`)
    await inspect(page, 'jiangmen-01-home-en')
  })

  it('should take two videos of one person, each with a receipt', async () => {
    person = await life.visitor()
    const { portal, page } = person
    await portal.open('/my/register')
    await inspect(page, 'jiangmen-02-register')
    await portal.register({ kind: 'person', name: '示例甲', username: 'someone@example.org' })
    await inspect(page, 'jiangmen-03-my')
    await portal.open(`/my/entries/new?contest=${municipal.slug}`)
    await inspect(page, 'jiangmen-04-new')
    entries.first = await draft(person, '巷口的秤', /个人身份/)
    await inspect(page, 'jiangmen-05-files')
    entries.second = await draft(person, '第二个镜头', /个人身份/)
    entries.third = await draft(person, '第三个镜头', /个人身份/)

    await portal.open(`${entries.first}/check`)
    await inspect(page, 'jiangmen-06-check')
    expect(await handIn(person, entries.first)).toMatch(/-W-0001$/)
    await inspect(page, 'jiangmen-07-receipt')
    expect(await handIn(person, entries.second)).toMatch(/-W-0002$/)
  })

  it('should refuse the third in words, keep it as a draft, and offer no fourth', async () => {
    const { portal, page } = person
    await portal.open(`${entries.third}/check`)
    await portal.tickAll()
    expect(await portal.pressRefused('提交')).toContain('最多提交 2 件')
    await inspect(page, 'jiangmen-08-third-refused')
    await portal.open(`${entries.third}`)
    expect(await portal.text()).toContain('第三个镜头')
    await portal.open(`/my/entries/new?contest=${municipal.slug}`)
    expect(await portal.text()).toContain('已用 2/2')
    await inspect(page, 'jiangmen-09-limit-used')
    const { status, words } = await postFrom(page, '/api/portal/entries', {
      category: String(Object.values(installed.categories)[0]),
      applicantKind: 'person',
    })
    expect(status).toBe(409)
    expect(words).toContain('最多提交 2 件')
  })

  it('should take a video of a unit on the form for teams', async () => {
    unit = await life.visitor()
    await unit.portal.register({
      kind: 'unit',
      unitName: '示例计量测试所',
      name: '示例乙',
      username: 'unit@example.org',
    })
    entries.unit = await draft(unit, '焊花里的坚持', /单位身份/)
    expect(await handIn(unit, entries.unit)).toMatch(/-W-0003$/)
  })

  it('should be returned by the examiner in the panel, with the remark beside the field', async () => {
    examiner = await life.staff('examiner', [installed.contest])
    const { page, desk } = examiner
    await inspectPanel(page, 'jiangmen-10-panel-home')
    await desk.openEntry(idOf(entries.first))
    await inspectPanel(page, 'jiangmen-11-examination')
    await desk.remark('内容简介', '请写明故事发生的年份。')
    await desk.decide('退回申报单位修改')
    await inspectPanel(page, 'jiangmen-12-returned')

    await person.portal.open(`${entries.first}/sections/video`)
    expect(await person.portal.text()).toContain('请写明故事发生的年份。')
    await inspect(person.page, 'jiangmen-13-remark')
    const { status } = await postFrom(
      person.page,
      `/api/portal/entries/${idOf(entries.first)}/sections/applicant`,
      { phone: '13900000000' },
    )
    expect(status).toBe(403)
  })

  it('should get it back, accept it with a number, and eliminate another for a reason', async () => {
    const { portal, page } = person
    await portal.type({ summary: `2019 年，${SUMMARY}` })
    await portal.press('保存并继续')
    await portal.open(`${entries.first}/check`)
    await portal.tickAll()
    await portal.press('再次提交')
    expect(await portal.text()).toMatch(/-W-0001/)

    const { desk } = examiner
    await desk.openEntry(idOf(entries.first))
    await desk.passRest()
    await desk.decide('受理')
    expect(await desk.text()).toMatch(/-W-A0001/)
    await inspectPanel(desk.page, 'jiangmen-14-accepted')
    await desk.openEntry(idOf(entries.second))
    await desk.decide('淘汰', { reason: '作品此前已在媒体发表。' })
    await desk.openEntry(idOf(entries.unit))
    await desk.passRest()
    await desk.decide('受理')
    expect(await desk.text()).toMatch(/-W-A0002/)

    await portal.open(`${entries.second}`)
    expect(await portal.text()).toContain('淘汰')
    await inspect(page, 'jiangmen-15-eliminated')
    await portal.open(`${entries.second}/history`)
    expect(await portal.text()).toContain('作品此前已在媒体发表。')
    await inspect(page, 'jiangmen-16-history')
  })

  it('should show no entry before the vote, and take the copyright letters of those accepted', async () => {
    const { portal, page } = await life.visitor()
    await portal.open(`${home}/entries`)
    expect(await portal.text()).not.toContain('巷口的秤')
    await inspect(page, 'jiangmen-17-gallery-empty')
    await person.portal.open(`${entries.first}/files`)
    await inspect(person.page, 'jiangmen-18-letter-due')
    const link = person.page.getByRole('link', { name: '版权使用授权书' })
    const printed = await person.page.request.get(
      new URL(String(await link.getAttribute('href')), life.site.origin).href,
    )
    const scan = { ...LETTER, buffer: await printAndScan(await printed.body()) }
    await person.portal.upload('copyrightLetter', scan)
    await person.page.getByText('已识别：扫描件与现在的内容一致。').waitFor()
    await inspect(person.page, 'jiangmen-18-letter')

    await unit.portal.open(`${entries.unit}/files`)
    await unit.portal.upload('copyrightLetter', LETTER)
    await unit.page.getByText('没有从扫描件上读到校验码。').waitFor()
    await inspect(unit.page, 'jiangmen-18-letter-unread')
    const { desk } = examiner
    await desk.openEntry(idOf(entries.unit))
    await inspectPanel(desk.page, 'jiangmen-19-letter')
    await desk.page.getByRole('button', { name: '认可这份材料' }).click()
    await desk.page.getByText('审查人员已认可。').waitFor()
    await inspectPanel(desk.page, 'jiangmen-19-letter-confirmed')
  })

  it('should be opened for the vote and the experts by an organiser in the panel', async () => {
    judge = await life.visitor()
    await judge.portal.register({ kind: 'person', name: '示例评委', username: 'judge@example.org' })
    const administrator = await life.staff('admin')
    await administrator.panel.grant({
      username: 'judge@example.org',
      contest: municipal.title,
      role: '评委',
    })
    organiser = await life.staff('organiser', [installed.contest])
    const { panel, desk } = organiser
    await panel.openDocument('contests', installed.contest)
    await panel.tab('日程')
    await panel.unfold('windows', VOTE)
    await inspectPanel(panel.page, 'jiangmen-20-schedule')
    await panel.date(`windows.${VOTE}.opensAt`, '2020年01月01日 00:00')
    await panel.saveChange()

    const rounds = await life.booted.payload.find({
      collection: 'rounds' as CollectionSlug,
      where: { contest: { equals: installed.contest } },
    })
    round = String(rounds.docs[0]?.id)
    await desk.openRound(round)
    await inspectPanel(desk.page, 'jiangmen-21-round')
    await desk.conduct('开启本轮')
    await desk.conduct('分配评委')
    expect(await desk.text()).toContain('示例评委')
    await inspectPanel(desk.page, 'jiangmen-22-round-open')
  })

  it('should be judged on a page of the judge', async () => {
    const { portal, page } = judge
    await portal.open('/judge')
    await inspect(page, 'jiangmen-23-judge')
    for (const [title, points] of [
      ['巷口的秤', 0.8],
      ['焊花里的坚持', 1],
    ] as const) {
      await portal.open('/judge')
      await page.getByRole('link', { name: title }).click()
      await page.locator('main form input').first().waitFor()
      if (points === 0.8) {
        await portal.type({ 'points.theme': 99 })
        await inspect(page, 'jiangmen-24-sheet')
        expect(await portal.pressRefused('提交评分')).toContain('25')
      }
      const marks = municipal.categories[0]?.scoreSheet.criteria ?? []
      await portal.type(
        Object.fromEntries(marks.map(({ key, max }) => [`points.${key}`, max * points])),
      )
      await portal.pressHere('提交评分')
    }
    await portal.open('/judge')
    await inspect(page, 'jiangmen-25-judged')
  })

  it('should count one ballot a day of a visitor for an entry', async () => {
    const { portal, page } = await life.visitor()
    await portal.open(`${home}/vote`)
    await inspect(page, 'jiangmen-26-vote')
    await portal.open(`${home}/entries`)
    for (const title of ['巷口的秤', '焊花里的坚持']) expect(await portal.text()).toContain(title)
    expect(await portal.text()).not.toContain('第二个镜头')
    await inspect(page, 'jiangmen-27-gallery')
    await page
      .getByRole('link', { name: /巷口的秤/ })
      .first()
      .click()
    await page.locator('#vote button').waitFor()
    await inspect(page, 'jiangmen-27-entry')
    await portal.pressHere('投一票')
    expect(await page.locator('#vote').textContent()).toContain('4')
    await inspect(page, 'jiangmen-28-voted')
    await portal.open(`${home}/vote`)
    expect(await portal.text()).toContain('巷口的秤')
  })

  it('should be closed, computed as by hand, and published by the worker', async () => {
    const { desk, page } = organiser
    await desk.openRound(round)
    await desk.conduct('关闭本轮')
    await desk.conduct('计算结果')
    await inspectPanel(page, 'jiangmen-29-computed')
    const text = await desk.text()
    for (const total of TOTALS) expect(text).toContain(total)
    await desk.conduct('公布结果')
    await page.getByText(/^已于 .+ 公布。$/).waitFor()
    await inspectPanel(page, 'jiangmen-30-published')
  })

  it('should show anybody the winners and only them, with how they were found', async () => {
    const { portal, page } = await life.visitor()
    await portal.open(`${home}/winners`)
    const winners = await portal.text()
    expect(winners).toMatch(/一等奖.*焊花里的坚持.*二等奖.*巷口的秤.*最佳人气奖.*巷口的秤/s)
    for (const title of ['第二个镜头', '第三个镜头']) expect(winners).not.toContain(title)
    await inspect(page, 'jiangmen-31-winners')
    await portal.open(`${home}/results`)
    for (const total of TOTALS) expect(await portal.text()).toContain(total)
    await inspect(page, 'jiangmen-32-results')
    await person.portal.open(`${entries.first}`)
    expect(await person.portal.text()).toContain('二等奖、最佳人气奖')
    await inspect(person.page, 'jiangmen-33-mine')
    await person.portal.open('/my')
    expect(await person.portal.text()).toContain('获得：二等奖、最佳人气奖')
    await inspect(person.page, 'jiangmen-34-told')
  })

  it('should have asked nothing of anybody else, and failed nowhere', () => {
    expect(life.wrongs).toEqual([])
  })
})

const idOf = (address = ''): string => address.split('/')[3] ?? ''

/** What a hand-made request from the person's own browser gets. */
function postFrom(page: Visitor['page'], to: string, values: Record<string, string>) {
  return page.evaluate(
    async ([url, body]) => {
      const response = await fetch(url, {
        method: 'POST',
        body: new URLSearchParams(body),
        headers: { Accept: 'application/json' },
      })
      return { status: response.status, words: await response.text() }
    },
    [to, values] as const,
  )
}
