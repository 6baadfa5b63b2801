import { readFile } from 'node:fs/promises'

import { pdfSizes, pdfText, withoutLayout } from '../../helpers/bytes/pdfText.ts'
import { printAndScan } from '../../helpers/bytes/scans.ts'
import { inspect } from '../../helpers/inspect.ts'
import { association } from '../../helpers/presets.ts'
import {
  bringFiles,
  CONTEST,
  entrySections,
  handIn,
  PDF,
  register,
  signUp,
  startEntry,
  SUMMARY,
} from './entrant.ts'
import { DIRECT, FIRST } from './tale.ts'
import type { Telling } from './tale.ts'

/** A unit signs up and enters a speech on the direct route, to its receipt (R40–R76). */
export function enterDirectly({ step, tale }: Telling): void {
  step('should register a unit and sign it up section by section, with a pause', async () => {
    const { first } = tale()
    const { page, portal } = first
    await portal.open(CONTEST)
    await inspect(page, 'shanghai-01-contest')
    await portal.open('/my/register')
    await inspect(page, 'shanghai-02-register')
    await register(portal, { ...FIRST, creditCode: '91310000MA1FL8XQ37' })
    await inspect(page, 'shanghai-03-home')
    await signUp(portal, { ...FIRST, recommender: 'direct', looks: 'shanghai-04-sign-up' })
    expect(await portal.text()).toContain('报名完成时间')
    await inspect(page, 'shanghai-05-signed-up')
  })

  step('should start a speech on the direct route, with its ground', async () => {
    const { first, ids } = tale()
    const { page, portal } = first
    await portal.open(`/my/entries/new?contest=${association.slug}`)
    expect(await portal.text()).toContain('已用 0/5')
    await inspect(page, 'shanghai-06-categories')
    ids.direct = await startEntry(portal, 'speech')
    await inspect(page, 'shanghai-07-entry')
    const given = {
      title: DIRECT,
      unitName: FIRST.unitName,
      contactName: FIRST.name,
      recommender: 'direct',
      recommender__ground: 'specialisedPrivate',
    }
    for (const { key, input } of entrySections('speech', given)) {
      await portal.open(`/my/entries/${ids.direct}/sections/${key}`)
      await portal.type(input)
      if (key === 'recommendedBy' || key === 'basics') {
        await inspect(page, `shanghai-08-section-${key}`)
      }
      if (key !== 'story') await portal.press('保存并继续')
    }
  })

  step('should refuse a summary of 99 characters and keep what was typed', async () => {
    const { first, ids } = tale()
    const { page, portal } = first
    const short = SUMMARY.slice(0, 99)
    await portal.open(`/my/entries/${ids.direct}/sections/story`)
    await portal.type({ summary: short })
    const words = '「参赛作品内容简介」现在 99 字，至少需要 100 字。请补充。'
    expect(await portal.pressRefused('保存并继续')).toContain(words)
    expect(await page.inputValue('[name=summary]')).toBe(short)
    expect(await page.title()).toMatch(/^错误：/)
    await inspect(page, 'shanghai-09-too-short')
    await portal.type({ summary: SUMMARY })
    await portal.press('保存并继续')
  })

  step(
    'should take files, check answers, declaration and submission, and give a receipt',
    async () => {
      const { first, ids } = tale()
      const { page, portal } = first
      await portal.open(`/my/entries/${ids.direct}/files`)
      await inspect(page, 'shanghai-10-files')
      const address = new URL(`/api/portal/entries/${ids.direct}/form.pdf`, page.url())
      const printed = await page.request.get(address.href)
      const form = await printed.body()
      expect(await pdfSizes(form)).toContainEqual([210, 297])
      expect(withoutLayout((await pdfText(form)).join(''))).toContain(withoutLayout(SUMMARY))
      const slot = page.locator('[data-slot="stampedForm"]')
      const picture = await readFile('test/helpers/bytes/samples/picture.jpg')
      await slot.locator('[name="stampedForm"]').setInputFiles({ ...PDF, buffer: picture })
      const refused = slot.locator('[data-upload="failed"]')
      await refused.getByText('格式，这个文件的内容不符').waitFor()
      expect(await slot.locator('[data-file]').count()).toBe(0)
      await portal.upload('stampedForm', { ...PDF, buffer: await printAndScan(form) })
      await page.getByText('已识别：扫描件与现在的内容一致。').waitFor()
      const preview = page.getByAltText('第 1 页（在新窗口中看大图）')
      await preview.waitFor()
      await preview.scrollIntoViewIfNeeded()
      await page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLImageElement>('[data-pages] img')].every(
          ({ complete, naturalWidth }) => complete && naturalWidth > 600,
        ),
      )
      await bringFiles(portal, ids.direct ?? '', 'speech')
      await inspect(page, 'shanghai-11-files-there')
      await portal.open(`/my/entries/${ids.direct}/check`)
      await inspect(page, 'shanghai-12-check')
      ids.directNumber = await handIn(portal, ids.direct ?? '')
      expect(ids.directNumber).toMatch(/^2024-Y-0001$/)
      await inspect(page, 'shanghai-13-receipt')
    },
  )
}
