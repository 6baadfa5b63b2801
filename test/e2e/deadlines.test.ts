import type { CollectionSlug } from 'payload'

import type { ContestDocument } from '#src/domain/documents/index.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { extendEntry } from '#src/operations/examining/extendEntry.ts'
import { lapseEntry } from '#src/operations/examining/lapseEntry.ts'
import { returnEntry } from '#src/operations/examining/returnEntry.ts'
import { updateDocument } from '#src/store/database/documents.ts'
import { makePdf } from '../helpers/bytes/samples/makeDocuments.ts'
import { inspect, inspectPanel } from '../helpers/inspect.ts'
import { startLife } from '../helpers/life.ts'
import type { Life, Visitor } from '../helpers/life.ts'
import { signedInStaff } from '../helpers/people.ts'
import { alive } from '../helpers/portal.ts'
import { association } from '../helpers/presets.ts'
import { story } from '../helpers/story.ts'
import { until } from '../helpers/until.ts'
import {
  begin,
  completeDraft,
  copiesOf,
  createEntrant,
  createIntakeWorld,
  handIn,
  signUp,
} from '../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../worlds/intakeWorld.ts'
import { granted } from '../worlds/parts/granted.ts'
import { inOperation } from '../worlds/parts/inOperation.ts'

const DAY = 86_400_000

/** Until when something may be done, as the entrant sees it: a close, an extension, a return, and a close that is moved. */
describe('deadlines', () => {
  const step = story()
  let life: Life
  let world: IntakeWorld
  let entrant: TestEntrant
  let person: Visitor
  let admin: Visitor
  let organiser: { id: string; cookie: string }
  let drafts: string[] = []
  let returned = ''

  beforeAll(async () => {
    life = await startLife()
    admin = await life.staff('admin')
    organiser = await signedInStaff(life.booted.payload, { role: 'organiser' })
    world = await createIntakeWorld(life.booted, { preset: association })
    entrant = await createEntrant(life.booted)
    await signUp({ world, entrant })
    person = await life.visitor()
    const [name = '', value = ''] = entrant.cookie.split('=')
    await person.page.context().addCookies([{ name, value, url: life.site.origin }])
    const whole = await completeDraft({ world, entrant, category: 'speech' })
    drafts = [whole.id, ...(await copiesOf(world, { draft: whole, count: 2 }))]
    returned = drafts.pop() ?? ''
    granted(await handIn({ world, entrant, entryId: returned }))
    // While everything is open: after the close only an organiser extends.
    const remarks = [{ target: 'title', section: 'basics', text: '请核对作品名称。' }]
    granted(await returnEntry({ ...(await call()), entryId: returned, to: 'entrant', remarks }))
  })
  afterAll(() => life?.stop())

  const call = async (now = new Date()) => {
    const actor: Actor = {
      kind: 'staff',
      id: organiser.id,
      name: '示例组织者',
      role: 'organiser',
      contests: [],
    }
    return { req: await life.booted.request(), actor, now }
  }
  const contest = async () =>
    (await life.booted.payload.findByID({
      collection: 'contests' as CollectionSlug,
      id: world.contest,
      depth: 0,
    })) as unknown as ContestDocument
  /** Closes of entries and of the examination, in days from now; the words follow by themselves. */
  const schedule = async (submission: number, examination: number) => {
    const at = (days: number) => new Date(Date.now() + days * DAY).toISOString()
    const closes: Record<string, string> = {
      signUp: at(submission),
      submission: at(submission),
      examination: at(examination),
    }
    return (await contest()).windows.map((window) => ({
      ...window,
      closesAt: closes[window.key] ?? window.closesAt,
    }))
  }

  /** As an organiser moves them, at the door of the panel. */
  const move = async (submission: number, examination: number) =>
    life.booted.rest(`/contests/${world.contest}`, {
      method: 'PATCH',
      cookie: organiser.cookie,
      body: JSON.stringify({ windows: await schedule(submission, examination) }),
      headers: { 'Content-Type': 'application/json' },
    })

  step('should say of a draft after the close what is still possible', async () => {
    const windows = await schedule(-1, 5)
    await life.booted.payload.update({
      collection: 'contests' as CollectionSlug,
      id: world.contest,
      data: { windows },
    })
    const { page, portal } = person
    await portal.open('/my')
    const home = await portal.text()
    expect(home).toMatch(/已于 .* 截止，现在不能修改和提交/)
    expect(home).toContain('单独延期')
    await inspect(page, 'deadlines-01-closed')
    await portal.open(`/my/entries/${drafts[0]}`)
    expect(await portal.text()).toMatch(/可以请主办方单独延期（.+）/)
    await inspect(page, 'deadlines-02-draft-closed')
  })

  step('should show a returned entry until when it may be mended', async () => {
    const { portal, page } = person
    await portal.open(`/my/entries/${returned}`)
    const bar = page.getByRole('region', { name: '时间提示' })
    expect(await bar.textContent()).toMatch(/资格审查截止：.*还剩 4 天/)
  })

  step('should show an extension wherever the deadline is, while saving works', async () => {
    const { desk } = admin
    await desk.openEntry(drafts[0] ?? '')
    // As it is typed: in the contest's own time zone, eight hours ahead of UTC.
    const until = new Date(Date.now() + 2.5 * DAY + 8 * 3_600_000).toISOString().slice(0, 16)
    await desk.decide('单独延期', { until, reason: '公章外借' })
    await desk.page.getByText('已单独延期。').waitFor()
    await inspectPanel(desk.page, 'deadlines-02b-extended')
    const { page, portal } = person
    await portal.open('/my')
    expect(await portal.text()).toMatch(/单独延期的作品 · 截止：.*还剩 2 天/)
    await portal.open(`/my/entries/${drafts[0]}/sections/makers`)
    const bar = page.getByRole('region', { name: '时间提示' })
    expect(await bar.textContent()).toMatch(/单独延期的作品截止：.*还剩 2 天/)
    await inspect(page, 'deadlines-03-extended')
    await page.locator('[name=creator]').fill('延期后改的主创')
    await portal.press('保存并继续')
    // An earlier one is refused with both, and the entrant keeps what they have.
    const earlier = new Date(Date.now() + DAY).toISOString()
    const less = { ...(await call()), entryId: drafts[0] ?? '', until: earlier, reason: '误填' }
    expect(await extendEntry(less)).toMatchObject({ code: 'extensionBeforeLast' })
    await portal.open(`/my/entries/${drafts[0]}/history`)
    const history = await portal.text()
    expect(history).toMatch(/单独延期（主办方）[^]*延期至：\d{4}年[^]*理由：公章外借/)
    expect(history).not.toContain('示例组织者')
    await inspect(page, 'deadlines-05-history')
  })

  step('should let mend what was returned after the close of entries, and hand it in', async () => {
    const { page, portal } = person
    await portal.open('/my')
    expect(await portal.text()).toMatch(/退回[^]*资格审查截止：|退回[^]*截止：.*还剩 4 天/)
    await portal.open(`/my/entries/${returned}/sections/basics`)
    const bar = page.getByRole('region', { name: '时间提示' })
    expect(await bar.textContent()).toMatch(/资格审查截止：.*还剩 4 天/)
    expect(await portal.text()).toContain('请核对作品名称。')
    await page.locator('[name=title]').fill('核对过的名称')
    await portal.press('保存并继续')
    await inspect(page, 'deadlines-06-returned-mended')
    await portal.open(`/my/entries/${returned}/check`)
    await portal.tickAll()
    await portal.press('再次提交')
    await portal.open(`/my/entries/${returned}`)
    expect(await portal.text()).toContain('核对过的名称')
    expect(await portal.text()).not.toContain('退回修改')
  })

  step(
    'should give a lapsed draft back when the deadline is moved, and tell its entrant',
    async () => {
      const lapsed = drafts[1] ?? ''
      const windows = await schedule(-1, -0.5)
      await life.booted.payload.update({
        collection: 'contests' as CollectionSlug,
        id: world.contest,
        data: { windows },
      })
      granted(await lapseEntry({ ...(await call()), entryId: lapsed }))
      expect((await move(6, 9)).status).toBe(200)
      const { page, portal } = person
      await portal.open('/my')
      const home = await portal.text()
      expect(home).toMatch(/作品申报的截止时间由 .* 改为/)
      expect(home).toContain('恢复办理')
      await inspect(page, 'deadlines-04-moved')
      await portal.open(`/my/entries/${lapsed}`)
      const bar = page.getByRole('region', { name: '时间提示' })
      expect(await bar.textContent()).toMatch(/作品申报截止：.*还剩 5 天/)
      await portal.open(`/${world.slug}`)
      expect(await portal.text()).not.toMatch(/2024\s*年\s*7\s*月/)
      expect(life.wrongs).toEqual([])
    },
  )

  step('should take the file that was on its way when the deadline was moved', async () => {
    const { page, portal } = person
    const { id } = granted(await begin({ world, entrant, category: 'speech' }))
    await portal.open(`/my/entries/${id}/files`)
    await alive(page)
    let goOn = () => {}
    const moved = new Promise<void>((resolve) => (goOn = resolve))
    await page.route(/\/uploads\/[^/]+$/, async (route) => {
      if (route.request().method() === 'PATCH') await moved
      await route.continue()
    })
    const sent = page.waitForRequest((request) => request.method() === 'PATCH')
    const slot = page.locator('[data-slot="work"]')
    const file = { name: '演讲稿.pdf', mimeType: 'application/pdf', buffer: Buffer.from(makePdf()) }
    await slot.locator('[name="work"]').setInputFiles(file)
    await sent
    const closes = 2000 / DAY
    expect((await move(closes, 9)).status).toBe(200)
    await until(async () => Boolean(entryOver((await contest()).windows)))
    goOn()
    await slot.locator('[data-file]').first().waitFor()
    await page.unroute(/\/uploads\/[^/]+$/)
    await portal.open(`/my/entries/${id}`)
    expect(await portal.text()).toMatch(/已于 .* 截止/)
    await inspect(page, 'deadlines-07-uploaded-over-the-close')
  })

  step('should not be moved back before what was handed in, which stays handed in', async () => {
    const { portal } = person
    const { status, body } = await move(-1, 9)
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringMatching(/有 \d 件作品/)])
    await portal.open(`/my/entries/${returned}`)
    expect(await portal.text()).toContain('核对过的名称')
    expect(life.wrongs).toEqual([])
  })

  step('should say whom to ask once there is nothing left to do alone', async () => {
    const { portal } = person
    const [host] = (await contest()).contacts ?? []
    for (const stage of [
      'accepted',
      'eliminated',
      'withdrawn',
      'disqualified',
      'lapsed',
    ] as const) {
      await inOperation(life.booted, (req) => updateDocument(req, 'entries', returned, { stage }))
      await portal.open(`/my/entries/${returned}`)
      const text = await portal.text()
      expect([stage, text]).toEqual([stage, expect.stringContaining('主办方')])
      expect([stage, text]).toEqual([stage, expect.stringContaining(host?.name ?? '没有联系人')])
    }
    expect(life.wrongs).toEqual([])
  })

  step(
    'should say in the panel, at the first save, why words and instants contradict each other',
    async () => {
      const { page, panel } = await life.staff('organiser')
      await panel.openDocument('contests', world.contest)
      await panel.tab('日程')
      const { windows } = await contest()
      const index = windows.findIndex(({ key }) => key === 'examination')
      await panel.unfold('windows', index)
      await panel.fill(`windows.${index}.displayText`, '13月45日前')
      await page.click('#action-save')
      // At the field and, with all its words, in the notice, which stays when the form asks for its state anew.
      await page.getByText('两者不一致').first().waitFor()
      await page.locator('[data-sonner-toast]', { hasText: '两者不一致' }).first().waitFor()
      await inspectPanel(page, 'deadlines-08-panel-contradiction')
    },
  )
})

const entryOver = (windows: ContestDocument['windows']): boolean =>
  windows.some(
    ({ key, closesAt }) => key === 'submission' && Date.parse(closesAt ?? '') < Date.now(),
  )
