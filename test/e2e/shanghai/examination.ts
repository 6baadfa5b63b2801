import { inspect, inspectPanel } from '../../helpers/inspect.ts'
import { letTimePass } from '../../helpers/letTimePass.ts'
import { openDialog } from '../../helpers/openDialog.ts'
import { association } from '../../helpers/presets.ts'
import { handIn, SUMMARY } from './entrant.ts'
import { DIRECT, SPEECH } from './tale.ts'
import type { Telling } from './tale.ts'

const REMARK = '请补充改进前后的对比数据，并说明来源。'

/** The examiner returns an entry, gets it back, and accepts on both roads (R109–R117). */
export function examine({ step, tale }: Telling): void {
  step(
    'should return the direct entry with a remark, and open nothing but the section it names',
    async () => {
      const { examiner, first, ids } = tale()
      const { page, panel, desk } = examiner
      await panel.openHome()
      await inspectPanel(page, 'shanghai-29-examiner')
      await page.getByRole('link', { name: /待审查/ }).click()
      await page.getByRole('row', { name: DIRECT }).waitFor()
      await inspectPanel(page, 'shanghai-30-queue')
      await panel.openRow(DIRECT)
      await page.getByRole('textbox', { name: '对「参赛作品内容简介」的意见' }).fill(REMARK)
      await inspectPanel(page, 'shanghai-31-desk')
      const dialog = await openDialog(page.getByRole('button', { name: '退回申报单位修改' }))
      await inspectPanel(page, 'shanghai-32-return')
      await dialog.getByRole('button', { name: '取消' }).click()
      await desk.decide('退回申报单位修改')
      await page.getByText('已退回申报单位修改。').waitFor()

      const { portal } = first
      await portal.open('/my')
      expect(await portal.text()).toContain('被退回修改')
      await inspect(portal.page, 'shanghai-33-home-returned')
      await portal.open(`/my/entries/${ids.direct}`)
      await inspect(portal.page, 'shanghai-34-returned')
      await portal.open(`/my/entries/${ids.direct}/sections/basics`)
      expect(await portal.page.locator('main [name=title]').count()).toBe(0)
      await inspect(portal.page, 'shanghai-35-not-open')
      const refused = await portal.page.evaluate(async (address) => {
        const body = new URLSearchParams({ title: '换了题目' })
        const answer = await fetch(address, { method: 'POST', body })
        return { status: answer.status, text: await answer.text() }
      }, `/api/portal/entries/${ids.direct}/sections/basics`)
      expect(refused.status).toBe(403)
      expect(refused.text).toContain('sectionNotOpen')
    },
  )

  step('should take the change beside the remark and the entry once more', async () => {
    const { first, ids } = tale()
    const { page, portal } = first
    await portal.open(`/my/entries/${ids.direct}/sections/story`)
    const remark = await page.locator('main form').textContent()
    expect(remark).toContain(REMARK)
    await inspect(page, 'shanghai-36-remark')
    await portal.type({ summary: `${SUMMARY}返工率由百分之四降到百分之一（车间台账）。` })
    await portal.press('保存并继续')
    // The form was stamped before this change: said at once, no bar to handing in.
    await portal.open(`/my/entries/${ids.direct}`)
    expect(await portal.text()).toContain('有扫描件与要求不符，请打开查看')
    await portal.open(`/my/entries/${ids.direct}/check`)
    expect(await portal.text()).toContain('打印的旧版扫描而成')
    await inspect(page, 'shanghai-36-stale')
    expect(await handIn(portal, ids.direct ?? '', '再次提交')).toBe(ids.directNumber)
    await portal.open(`/my/entries/${ids.direct}/history`)
    await inspect(page, 'shanghai-37-history')
  })

  step('should let the examiner tick the checklist and accept on both roads', async () => {
    const { first, examiner, ids } = tale()
    const { page, panel, desk } = examiner
    for (const [index, title] of [DIRECT, SPEECH].entries()) {
      await panel.openFound('entries', title)
      const items = page.locator('.contest-checklist li')
      await items.first().waitFor()
      const found = await page.locator('.contest-checklist').textContent()
      expect(found?.includes('不是由现在的内容打印')).toBe(index === 0)
      for (const [place, item] of (await items.all()).entries()) {
        const failed = await item.getByRole('radio', { name: '不通过', exact: true }).isChecked()
        if (place > 1 && !failed) continue
        await item.getByRole('radio', { name: '通过', exact: true }).check()
      }
      await page.getByRole('button', { name: '未选的各项均记为通过' }).click()
      await page.getByText('各项均已通过').waitFor()
      if (index === 0) await inspectPanel(page, 'shanghai-38-checklist')
      await desk.decide('受理')
      await page.getByText(`已受理，受理号为 2024-Y-A000${index + 1}。`).waitFor()
      await page.getByText('这件作品现在没有您可以办理的事项。').waitFor()
      await inspectPanel(page, `shanghai-39-accepted-${index + 1}`)
      // The word stays though there is nothing left to decide; nothing invites more typing.
      expect(await page.getByText('已受理，受理号为').count()).toBe(1)
      expect(await page.locator('.contest-desk').getByRole('textbox').count()).toBe(0)
      expect(await page.locator('.contest-moves').textContent()).not.toMatch(/[a-z]{3}[A-Z]/)
    }
    await first.portal.open(`/my/entries/${ids.direct}`)
    expect(await first.portal.text()).toContain('受理号')
    await inspect(first.page, 'shanghai-40-accepted')
  })

  step('should close to entrants when their time is over', async () => {
    const { life, contest, second } = tale()
    await letTimePass(life, contest)
    await second.portal.open(`/my/entries/new?contest=${association.slug}`)
    expect(await second.portal.text()).toContain('截止')
    await inspect(second.page, 'shanghai-41-closed')
  })
}
