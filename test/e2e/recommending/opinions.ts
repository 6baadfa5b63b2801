import { inspect } from '../../helpers/inspect.ts'
import { alive } from '../../helpers/portal.ts'
import {
  DECLINED,
  DESK,
  entrantOf,
  entryAt,
  LATE,
  RECONSIDERED,
  RETURNED,
  stageOf,
  titleOf,
  UNIT,
} from './tale.ts'
import type { Telling } from './tale.ts'

const REASON = '与本届主题不符。'
const REMARK = '请写明数据的来源。'

/** One word on each entry, each from its page, and each told to the entrant (R82–R85). */
export function giveOpinions({ step, tale }: Telling): void {
  step('should be recommended one after the other, the next always at hand', async () => {
    const { page, portal } = tale().recommender
    await portal.open(`${DESK}/entries?group=waiting`)
    await page.getByRole('link', { name: titleOf(1) }).click()
    for (let at = 1; at <= RECONSIDERED; at += 1) {
      await page.waitForURL(`**/entries/${entryAt(tale(), at).id}`)
      await alive(page)
      await portal.type({ opinion: `《${titleOf(at)}》事迹真实，同意推荐。` })
      await portal.pressHere('推荐这件作品')
      await page.getByText('已写明的意见').waitFor()
      if (at === 1) await inspect(page, 'forty-03-recommended')
      await page.getByRole('link', { name: `下一件待写意见：${titleOf(at + 1)}` }).click()
    }
    expect(await stageOf(tale(), entryAt(tale(), RECONSIDERED))).toBe('recommended')
  })

  step('should be reconsidered, and recommended in other words', async () => {
    const { page, portal } = tale().recommender
    const entry = entryAt(tale(), RECONSIDERED)
    await portal.open(`${DESK}/entries/${entry.id}`)
    await alive(page)
    await page.locator('main summary', { hasText: '撤回意见，重新考虑' }).click()
    await portal.pressHere(/^确认.*重新考虑$/)
    expect(await stageOf(tale(), entry)).toBe('submitted')
    await alive(page)
    await portal.type({ opinion: `《${entry.title}》经再次核实，同意推荐。` })
    await portal.pressHere('推荐这件作品')
    expect(await portal.text()).toContain('经再次核实')
    expect(await stageOf(tale(), entry)).toBe('recommended')
  })

  step('should be declined with a reason, after which its entrant goes another way', async () => {
    const { page, portal } = tale().recommender
    const entry = entryAt(tale(), DECLINED)
    await portal.open(`${DESK}/entries/${entry.id}`)
    await alive(page)
    await page.locator('main summary', { hasText: '不予推荐' }).click()
    expect(await portal.pressRefused('确认不予推荐')).toContain('理由')
    await portal.type({ reason: REASON })
    await portal.pressHere('确认不予推荐')
    expect(await stageOf(tale(), entry)).toBe('declined')
    await inspect(page, 'forty-04-declined')

    const entrant = await entrantOf(tale(), entry)
    await entrant.portal.open(`/my/entries/${entry.id}`)
    expect(await entrant.portal.text()).toContain(REASON)
    await inspect(entrant.page, 'forty-05-declined-entrant')
    await entrant.page.getByRole('link', { name: '改投推荐单位' }).click()
    await alive(entrant.page)
    await entrant.portal.type({ recommender: 'direct' })
    await entrant.page.getByRole('radio', { name: '外商投资企业' }).check()
    await inspect(entrant.page, 'forty-06-redirect')
    await entrant.portal.press('确认更换')
    expect(await stageOf(tale(), entry)).toBe('submitted')
    await entrant.page.context().close()
    // It is nothing of the unit's any more.
    const answer = await portal.open(`${DESK}/entries/${entry.id}`)
    expect(answer?.status()).toBe(404)
  })

  step('should be returned to its entrant with remarks, who is told', async () => {
    const { page, portal } = tale().recommender
    const entry = entryAt(tale(), RETURNED)
    await portal.open(`${DESK}/entries/${entry.id}`)
    await alive(page)
    await page.locator('main summary', { hasText: '退回申报单位修改' }).click()
    expect(await portal.pressRefused('退回修改')).not.toBe('')
    await page.getByLabel('对「内容简介」的修改意见').fill(REMARK)
    await portal.pressHere('退回修改')
    expect(await stageOf(tale(), entry)).toBe('returned')
    expect(await portal.text()).toContain(REMARK)
    await inspect(page, 'forty-07-returned')
    const entrant = await entrantOf(tale(), entry)
    await entrant.portal.open(`/my/entries/${entry.id}/sections/story`)
    expect(await entrant.portal.text()).toContain(REMARK)
    await entrant.portal.open(`/my/entries/${entry.id}`)
    expect(await entrant.portal.text()).toContain(UNIT)
    await entrant.page.context().close()
  })

  step('should leave one waiting, which the list and the desk say', async () => {
    const { page, portal } = tale().recommender
    await portal.open(`${DESK}/entries?group=waiting`)
    expect(await page.locator('main tbody tr').allTextContents()).toEqual([
      expect.stringContaining(titleOf(LATE)),
    ])
  })
}
