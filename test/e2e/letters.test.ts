import { inspect, inspectPanel } from '../helpers/inspect.ts'
import { startLife } from '../helpers/life.ts'
import type { Life } from '../helpers/life.ts'
import { openDialog } from '../helpers/openDialog.ts'
import { association } from '../helpers/presets.ts'
import { createEntrant, createIntakeWorld, signUp } from '../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../worlds/intakeWorld.ts'

// experience.md 51: an organiser writes to everybody who signed up, and sees what became of it.
describe('a letter to many, in the panel', () => {
  let life: Life
  let world: IntakeWorld
  const entrants: TestEntrant[] = []

  beforeAll(async () => {
    life = await startLife()
    world = await createIntakeWorld(life.booted, { preset: association })
    for (let count = 0; count < 4; count += 1) {
      const entrant = await createEntrant(life.booted)
      await signUp({ world, entrant })
      entrants.push(entrant)
    }
  })
  afterAll(() => life?.stop())

  it('should show how many get it and how it reads, go to oneself first, and then to all, once', async () => {
    const { page, panel } = await life.staff('organiser', [world.contest])
    await panel.openCreate('broadcasts')
    await panel.choose('contest', association.title)
    await panel.choose('audience', '已报名的单位和个人')
    await panel.fill('subject', '{{contest}}：申报截止提醒')
    await panel.fill('body', '{{name}}：\n\n{{unit}}的作品请于截止前提交。\n\n示例组委会')
    await panel.openDocument('broadcasts', await panel.save())
    const desk = page.getByRole('region', { name: '查看收件人并发送' })
    await desk.getByRole('button', { name: '查看收件人' }).click()
    await desk.getByText('共 4 个账号').waitFor()
    expect(await desk.locator('article').count()).toBe(3)
    const sample = await desk.locator('article').first().textContent()
    expect(sample).toContain(`${association.title}：申报截止提醒`)
    expect(sample).toMatch(/示例单位\w+的作品请于截止前提交/)
    await inspectPanel(page, 'letters-01-preview')
    await desk.getByRole('button', { name: '发给自己试看' }).click()
    await desk.getByText(/将发到 .+@example\.invalid/).waitFor()
    const dialog = await openDialog(desk.getByRole('button', { name: '发送给 4 个账号' }))
    await dialog.getByRole('button', { name: '发送' }).click()
    const log = page.getByRole('region', { name: '发送情况' })
    await log.getByText('平台内 4 份，已读 0 份').waitFor()
    await inspectPanel(page, 'letters-02-sent')
  })

  it('should stand in the portal of each, to be read there', async () => {
    const { page, portal } = await life.visitor()
    const [name = '', value = ''] = entrants[0]?.cookie.split('=') ?? []
    await page.context().addCookies([{ name, value, url: life.site.origin }])
    await portal.open('/my')
    const text = await portal.text()
    expect(text).toContain(`${association.title}：申报截止提醒`)
    expect(text).toContain('的作品请于截止前提交。')
    await inspect(page, 'letters-03-portal')
    expect(life.wrongs).toEqual([])
  })
})
