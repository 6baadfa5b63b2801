import type { CollectionSlug } from 'payload'

import type { ContestDocument } from '#src/domain/documents/index.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { extendEntry } from '#src/operations/examining/extendEntry.ts'
import { lapseEntry } from '#src/operations/examining/lapseEntry.ts'
import { returnEntry } from '#src/operations/examining/returnEntry.ts'
import { inspect } from '../helpers/inspect.ts'
import { startLife } from '../helpers/life.ts'
import type { Life, Visitor } from '../helpers/life.ts'
import { signedInStaff } from '../helpers/people.ts'
import { association } from '../helpers/presets.ts'
import { story } from '../helpers/story.ts'
import {
  completeDraft,
  copiesOf,
  createEntrant,
  createIntakeWorld,
  handIn,
  signUp,
} from '../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../worlds/intakeWorld.ts'
import { granted } from '../worlds/parts/granted.ts'

const DAY = 86_400_000

/** Until when something may be done, as the entrant sees it: a close, an extension, a return, and a close that is moved. */
describe('deadlines', () => {
  const step = story()
  let life: Life
  let world: IntakeWorld
  let entrant: TestEntrant
  let person: Visitor
  let organiser: { id: string; cookie: string }
  let drafts: string[] = []
  let returned = ''

  beforeAll(async () => {
    life = await startLife()
    await life.staff('admin')
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
    const until = new Date(Date.now() + 2.5 * DAY).toISOString()
    granted(
      await extendEntry({ ...(await call()), entryId: drafts[0] ?? '', until, reason: '公章外借' }),
    )
    const { page, portal } = person
    await portal.open('/my')
    expect(await portal.text()).toMatch(/单独延期的作品 · 截止：.*还剩 2 天/)
    await portal.open(`/my/entries/${drafts[0]}/sections/makers`)
    const bar = page.getByRole('region', { name: '时间提示' })
    expect(await bar.textContent()).toMatch(/单独延期的作品截止：.*还剩 2 天/)
    await inspect(page, 'deadlines-03-extended')
    await page.locator('[name=creator]').fill('延期后改的主创')
    await portal.press('保存并继续')
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
      const moved = await life.booted.rest(`/contests/${world.contest}`, {
        method: 'PATCH',
        cookie: organiser.cookie,
        body: JSON.stringify({ windows: await schedule(6, 9) }),
        headers: { 'Content-Type': 'application/json' },
      })
      expect(moved.status).toBe(200)
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
})
