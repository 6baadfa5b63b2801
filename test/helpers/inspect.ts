import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The two widths at which every page is looked at (house.md): a desk and a phone. */
const WIDTHS = [1280, 390] as const

/**
 * Looks at the page as it stands, at both widths: nothing may stick out sideways, nothing may break WCAG 2.2 AA (by
 * axe). With `SCREENSHOTS=<folder>` each look is kept there as `<step>-<width>.png`, for people.
 */
export async function inspect(page: Page, step: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await settled(page)
    await keepPicture(page, `${step}-${width}`)
    expect({ step, width, sticksOut: await sticksOut(page) }).toEqual({
      step,
      width,
      sticksOut: [],
    })
    expect({ step, width, violations: await violationsOf(page) }).toEqual({
      step,
      width,
      violations: [],
    })
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 900 })
}

/** The panel is Payload's own page: it is only kept as a picture, at both widths. */
export async function inspectPanel(page: Page, step: string): Promise<void> {
  if (!process.env.SCREENSHOTS) return
  // Cells of lists ask for what they refer to once they are in sight.
  await page.waitForTimeout(500)
  await page.waitForLoadState('networkidle')
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await keepPicture(page, `${step}-${width}`)
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 900 })
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  // What sticks to an edge of the window would stand in the middle of the picture.
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
}

/** A colour on its way from one to another is neither. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const passing = document.getAnimations().filter((each) => each instanceof CSSTransition)
    await Promise.all(passing.map(({ finished }) => finished.catch(() => null)))
  })

/** What makes the page scroll sideways. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(0, 5)
  })

/** Each breach as `rule: the elements`, so that a failing test says where to look. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }
    ).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  })
}

type AxeResults = { violations: { id: string; nodes: { target: string[] }[] }[] }
