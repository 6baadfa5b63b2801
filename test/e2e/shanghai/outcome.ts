import { inspect, inspectPanel } from '../../helpers/inspect.ts'
import { openDialog } from '../../helpers/openDialog.ts'
import { PASSWORD } from '../../helpers/people.ts'
import { untilShown } from '../../helpers/untilShown.ts'
import { CONTEST } from './entrant.ts'
import { createJudge } from './staff.ts'
import { DIRECT, FILM, FIRST, SECOND, SPEECH } from './tale.ts'
import type { Telling } from './tale.ts'

/** A conversion of votes to points, and the numbers of awards, as an organiser declares them. */
const BANDS = { lowest: 60, highest: 100, bands: 10, zeroVotes: 60 }
const QUOTAS = { 一等奖: '1', 二等奖: '0', 三等奖: '0', 最具风采奖: '1', 最佳演绎奖: '1' }

/** Judges mark the final, an organiser computes and publishes it, and everybody sees the winners (R119–R140). */
export function decideOutcome({ step, tale }: Telling): void {
  step(
    'should give judges an account and an organiser the round, with weights declared',
    async () => {
      const { life, organiser, judges } = tale()
      const admin = await life.staff('admin')
      for (const [index, name] of ['示例评委甲', '示例评委乙'].entries()) {
        const username = `pingwei${index + 1}`
        await createJudge(admin, { name, username })
        if (index === 0) await inspectPanel(admin.page, 'shanghai-42-judge')
        const judge = await life.visitor()
        await judge.portal.signIn(username, PASSWORD)
        judges.push(judge)
      }
      const { page, panel } = organiser
      await panel.openFound('rounds', '总决赛')
      await inspectPanel(page, 'shanghai-43-round-draft')
      await panel.fill('components.0.weight', 80)
      await panel.fill('components.1.weight', 20)
      await panel.choose('components.1.conversion', '分档名次')
      await page.locator('#field-components__1__lowest').waitFor()
      for (const [name, value] of Object.entries(BANDS)) {
        await panel.fill(`components.1.${name}`, value)
      }
      await panel.saveChange()
      await inspectPanel(page, 'shanghai-44-round-declared')
      await organiser.desk.conduct('开启本轮')
      expect(await page.getByRole('button', { name: '开启本轮' }).count()).toBe(0)
      await organiser.desk.conduct('分配评委')
      await inspectPanel(page, 'shanghai-45-round-open')
    },
  )

  step('should let every judge mark every entry on pages of their own', async () => {
    const { judges } = tale()
    const titles = [DIRECT, SPEECH]
    for (const [seat, { page, portal }] of judges.entries()) {
      await portal.open('/judge')
      if (seat === 0) await inspect(page, 'shanghai-46-judge')
      for (const [place, title] of titles.entries()) {
        await page.getByRole('link', { name: title }).click()
        await page.waitForURL(/\/judge\/[^/]+\/[^/]+/)
        if (seat + place === 0) await inspect(page, 'shanghai-47-sheet')
        const [content, rest] = place === 0 ? [30, 15] : [38, 15]
        await portal.type({
          'points.content': content,
          'points.brand': rest,
          'points.expression': rest + 5,
          'points.stage': rest - seat,
        })
        await portal.press('提交评分')
        if (place < titles.length - 1) await portal.open('/judge')
      }
      expect(await portal.text()).toContain('本轮作品已全部评完')
      if (seat === 0) await inspect(page, 'shanghai-48-marked')
    }
  })

  step('should compute, decide what the rule leaves open, and publish', async () => {
    const { organiser } = tale()
    const { page } = organiser
    await organiser.desk.conduct('关闭本轮')
    const dialog = await openDialog(page.getByRole('button', { name: '计算结果', exact: true }))
    for (const [label, value] of Object.entries(QUOTAS)) await dialog.getByLabel(label).fill(value)
    await dialog.getByLabel(DIRECT).fill('40')
    await dialog.getByLabel(SPEECH).fill('95')
    await inspectPanel(page, 'shanghai-49-compute')
    await organiser.desk.reloading(() =>
      dialog.getByRole('button', { name: '确认计算结果' }).click(),
    )
    await inspectPanel(page, 'shanghai-50-computed')
    const decision = page.locator('fieldset.contest-warning')
    await decision.getByLabel(SPEECH).check()
    await decision.getByLabel('理由').fill('评委一致认为演绎最为完整。')
    await organiser.desk.reloading(() => decision.getByRole('button', { name: '记录决定' }).click())
    await organiser.desk.conduct('公布结果')
    await page.getByText(/已于.*公布。/).waitFor()
    await inspectPanel(page, 'shanghai-51-published')
  })

  step('should show an anonymous visitor the winners and only them', async () => {
    const { life, second } = tale()
    const { page, portal } = await life.visitor()
    await untilShown(page, `${life.site.origin}${CONTEST}/winners`, '一等奖')
    const text = await portal.text()
    for (const words of [SPEECH, SECOND.unitName, '最具风采奖', '最佳演绎奖']) {
      expect(text).toContain(words)
    }
    for (const words of [DIRECT, FILM, FIRST.unitName]) expect(text).not.toContain(words)
    await inspect(page, 'shanghai-52-winners')
    await portal.open(`${CONTEST}/results`)
    await inspect(page, 'shanghai-53-results')
    await portal.open(CONTEST)
    await inspect(page, 'shanghai-54-contest-over')
    await second.portal.open('/my')
    await inspect(second.page, 'shanghai-55-home-after')
    expect(life.wrongs).toEqual([])
  })
}
