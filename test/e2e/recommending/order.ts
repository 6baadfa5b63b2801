import type { Page } from 'playwright-core'

import { carry, said } from '../../helpers/carry.ts'
import { inspect } from '../../helpers/inspect.ts'
import { alive } from '../../helpers/portal.ts'
import { DESK, RECONSIDERED, titleOf } from './tale.ts'
import type { Telling } from './tale.ts'

const ROWS = 'main ol > li'
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

/** One order of 37 rows, changed in every way there is (R86, experience.md 40). */
export function order({ step, tale }: Telling): void {
  const titles = Array.from({ length: RECONSIDERED }, (_, index) => titleOf(index + 1))
  let expected = titles
  /** What the order is after one row has gone to a place, counted from 1. */
  const moved = (title: string, place: number) => {
    const rest = expected.filter((each) => each !== title)
    return rest.toSpliced(place - 1, 0, title)
  }
  const shown = async (page: Page) =>
    (await page.locator(`${ROWS} a`).allTextContents()).map((text) => text.trim())

  step('should be moved by keyboard, step by step and far', async () => {
    const { page, portal } = tale().recommender
    await portal.open(`${DESK}/order`)
    await alive(page)
    expect(await shown(page)).toEqual(expected)
    const last = titleOf(RECONSIDERED)
    await page.getByRole('button', { name: `拖动《${last}》` }).focus()
    await page.keyboard.press('Space')
    await said(page, `已拿起《${last}》，现在第 37 位，共 37 位。`)
    for (let place = 36; place > 31; place -= 1) {
      await carry(page, 'ArrowUp', `《${last}》移到第 ${place} 位，共 37 位。`)
    }
    await page.keyboard.press('Space')
    await said(page, `《${last}》移到第 32 位，次序已保存。`)
    expected = moved(last, 32)
    expect(await shown(page)).toEqual(expected)

    const far = titleOf(30)
    await page.getByLabel(`把《${far}》移到第几位`).focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('1')
    await page.keyboard.press('Enter')
    await said(page, `《${far}》移到第 1 位，次序已保存。`)
    expected = moved(far, 1)
    await portal.open(`${DESK}/order`)
    expect(await shown(page)).toEqual(expected)
    await inspect(page, 'forty-08-order')
  })

  step('should be moved within one category, the others giving way', async () => {
    const { page, portal } = tale().recommender
    await portal.open(`${DESK}/order`)
    await page.getByRole('link', { name: /微电影（18）/ }).click()
    await page.waitForURL('**category=**')
    await alive(page)
    const films = await shown(page)
    expect(films).toHaveLength(18)
    await inspect(page, 'forty-09-order-category')
    const [first = '', second = ''] = films
    await page.getByRole('button', { name: `下移《${first}》` }).click()
    const place = expected.indexOf(second) + 1
    await said(page, `《${first}》移到第 ${place} 位，次序已保存。`)
    expected = moved(first, place)
    await portal.open(`${DESK}/order`)
    expect(await shown(page)).toEqual(expected)
  })

  step('should be moved by a finger on a phone', async () => {
    const { life, recommender } = tale()
    const { page, portal } = await life.deviceOf(recommender, PHONE)
    await portal.open(`${DESK}/order`)
    await alive(page)
    const [, second = '', third = ''] = expected
    await page.getByRole('button', { name: `拖动《${second}》` }).scrollIntoViewIfNeeded()
    await dragByTouch(page, {
      from: page.getByRole('button', { name: `拖动《${second}》` }),
      to: page.locator(ROWS, { hasText: third }),
    })
    await said(page, `《${second}》移到第 3 位，次序已保存。`)
    expected = moved(second, 3)
    expect(await shown(page)).toEqual(expected)
    await page.context().close()
  })

  step('should be moved, and taken back, without script', async () => {
    const { life, recommender } = tale()
    const device = { javaScriptEnabled: false }
    const { page, portal } = await life.deviceOf(recommender, device)
    await portal.open(`${DESK}/order`)
    const [first = ''] = expected
    const row = page.locator(ROWS, { hasText: first })
    await row.getByLabel(`把《${first}》移到第几位`).fill('5')
    await row.getByRole('button', { name: '移动' }).click()
    await page.waitForLoadState()
    await portal.open(`${DESK}/order`)
    expect(await shown(page)).toEqual(moved(first, 5))
    await page.getByRole('button', { name: '撤销上一步' }).click()
    await page.waitForLoadState()
    await portal.open(`${DESK}/order`)
    expect(await shown(page)).toEqual(expected)
    await page.getByRole('button', { name: `下移《${first}》` }).click()
    await page.waitForLoadState()
    expected = moved(first, 2)
    await portal.open(`${DESK}/order`)
    expect(await shown(page)).toEqual(expected)
    await page.context().close()
    tale().ranked = expected
  })
}

type Target = ReturnType<Page['locator']>

/** A finger that takes something to the lower edge of something else. */
async function dragByTouch(page: Page, { from, to }: { from: Target; to: Target }): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error('nothing to drag')
  const x = start.x + start.width / 2
  const [top, bottom] = [start.y + start.height / 2, end.y + end.height - 8]
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x, y }],
    })
  await touch('touchStart', top)
  for (let part = 1; part <= 10; part += 1) {
    await touch('touchMove', top + ((bottom - top) * part) / 10)
    await page.waitForTimeout(30)
  }
  await touch('touchEnd')
}
