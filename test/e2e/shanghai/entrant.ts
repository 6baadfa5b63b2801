import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { FormDefinition } from '#src/domain/types/index.ts'
import { ROOT } from '#src/launch/paths.mjs'
import { makeDocx, makePdf } from '../../helpers/bytes/samples/makeDocuments.ts'
import { fillInForm } from '../../helpers/fillIn.ts'
import type { SectionInput } from '../../helpers/fillIn.ts'
import { inspect } from '../../helpers/inspect.ts'
import { PASSWORD } from '../../helpers/people.ts'
import type { PickedFile, Portal } from '../../helpers/portal.ts'
import { association, formFor } from '../../helpers/presets.ts'

/** What a unit types to open an account. */
export type Entrant = { unitName: string; name: string; username: string; creditCode?: string }

export const CONTEST = `/${association.slug}`

/** Registers a unit and leaves it signed in. */
export async function register(portal: Portal, { username, ...entrant }: Entrant): Promise<void> {
  await portal.open('/my/register')
  await portal.prove(username)
  await portal.type({ kind: 'unit', ...entrant, password: PASSWORD, passwordAgain: PASSWORD })
  await portal.tickAll()
  await portal.press('注册')
}

/** Signs a unit up, section by section; with `looks` it leaves once in between and comes back, and every page is looked at. */
export async function signUp(
  portal: Portal,
  { unitName, name, recommender, looks }: Entrant & { recommender: string; looks?: string },
): Promise<void> {
  const { page } = portal
  const look = (step: string) => (looks ? inspect(page, `${looks}-${step}`) : undefined)
  await portal.open(`/my/contests${CONTEST}`)
  await look('begin')
  await page.getByRole('link', { name: '开始填写' }).click()
  await page.waitForURL('**/sections/*')
  const sections = fillInForm(formOf(association.signUpForm), {
    ...SIGN_UP_ANSWERS,
    unitName,
    contactName: name,
    recommender,
  })
  for (const [index, { input }] of sections.entries()) {
    if (looks && index === 1) {
      await portal.press('先保存，稍后再填')
      await look('left')
      await page.getByRole('link', { name: '继续填写' }).click()
      await page.waitForURL('**/sections/*')
    }
    await portal.type(input)
    await look(`section-${index + 1}`)
    await portal.press('保存并继续')
  }
  await portal.tickAll()
  await look('check')
  await portal.press('确认报名')
}

/** Starts an entry and answers with its id. */
export async function startEntry(portal: Portal, category: string): Promise<string> {
  await portal.open(`/my/entries/new?contest=${association.slug}`)
  await portal.press(`申报「${titleOf(category)}」`)
  return new URL(portal.page.url()).pathname.split('/').at(-1) ?? ''
}

/** What a person types into each section of an entry. */
export const entrySections = (
  category: string,
  given: SectionInput,
): { key: string; input: SectionInput }[] =>
  fillInForm(formOf(formFor(association, category, 'unit')), { ...ENTRY_ANSWERS, ...given })

/** Fills a started entry in, brings its files and hands it in. */
export async function completeEntry(
  portal: Portal,
  { id, category, given }: { id: string; category: string; given: SectionInput },
): Promise<void> {
  const sections = entrySections(category, given)
  await portal.open(`/my/entries/${id}/sections/${sections[0]?.key}`)
  // Each saved section leads on to the next one.
  for (const { key, input } of sections) {
    expect(new URL(portal.page.url()).pathname).toBe(`/my/entries/${id}/sections/${key}`)
    await portal.type(input)
    await portal.press('保存并继续')
  }
  await bringFiles(portal, id, category)
  await handIn(portal, id)
}

/** Brings every file an entry must have; what the unit has shared already is there. */
export async function bringFiles(portal: Portal, id: string, category: string): Promise<void> {
  await portal.open(`/my/entries/${id}/files`)
  for (const [slot, file] of Object.entries({ ...PAPERS, work: WORKS[category] ?? PDF })) {
    const isMissing = (await portal.page.locator(`main [name="${slot}"]`).count()) > 0
    if (isMissing) await portal.upload(slot, file)
  }
}

/** Checks, declares and submits; answers with the number on the receipt. */
export async function handIn(
  portal: Portal,
  id: string,
  words: '提交作品' | '再次提交' = '提交作品',
): Promise<string> {
  await portal.open(`/my/entries/${id}/check`)
  await portal.tickAll()
  await portal.press(words)
  await portal.page.waitForURL('**/receipt')
  return /\d{4}-[A-Z]-\d{4}/.exec(await portal.text())?.[0] ?? ''
}

export const PDF: PickedFile = {
  name: '扫描件.pdf',
  mimeType: 'application/pdf',
  buffer: makePdf(2),
}

/** 120 字 of a story; the form asks for 100 to 300. */
export const SUMMARY = '三号车间的老班长把每一次返工都写进笔记本，十年写满二十七本。'
  .repeat(5)
  .slice(0, 120)

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const PAPERS: Record<string, PickedFile> = {
  stampedForm: PDF,
  logo: {
    name: '标志.jpg',
    mimeType: 'image/jpeg',
    buffer: readFileSync(path.join(ROOT, 'test/helpers/bytes/samples/picture.jpg')),
  },
  unitProfile: { name: '单位简介.docx', mimeType: DOCX, buffer: makeDocx('示例单位简介') },
}
const WORKS: Record<string, PickedFile> = {
  speech: { name: '演讲稿.docx', mimeType: DOCX, buffer: makeDocx('示例演讲稿') },
  film: {
    name: '成片终版.mp4',
    mimeType: 'video/mp4',
    buffer: readFileSync(path.join(ROOT, 'test/helpers/bytes/samples/film.mp4')),
  },
}

const SIGN_UP_ANSWERS: SectionInput = {
  address: '示例市示例区示例路 100 号',
  postcode: '200000',
  contactPosition: '质量部主管',
  contactPhone: '13800000000',
  contactEmail: 'contact@example.org',
  intents: ['speech', 'film'],
}
const ENTRY_ANSWERS: SectionInput = {
  creator: '示例班组',
  contactDepartment: '质量部',
  contactPosition: '主管',
  summary: SUMMARY,
  honours: ['formerWinner'],
}

const titleOf = (category: string): string =>
  association.categories.find(({ key }) => key === category)?.title ?? category

function formOf(form: FormDefinition | null | undefined): FormDefinition {
  if (!form) throw new Error('the preset has no such form')
  return form
}
