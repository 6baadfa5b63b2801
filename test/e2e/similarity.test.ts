import type { EntryDocument } from '#src/domain/documents/index.ts'
import { similarEntries } from '#src/queries/examining/similarEntries.ts'
import { findById, findFirst, updateDocument } from '#src/store/database/documents.ts'
import { inspect, inspectPanel } from '../helpers/inspect.ts'
import { startLife } from '../helpers/life.ts'
import type { Life, Visitor } from '../helpers/life.ts'
import { association } from '../helpers/presets.ts'
import { until } from '../helpers/until.ts'
import {
  completeDraft,
  createEntrant,
  createIntakeWorld,
  handIn,
  signUp,
} from '../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../worlds/intakeWorld.ts'
import { granted } from '../worlds/parts/granted.ts'
import { inOperation } from '../worlds/parts/inOperation.ts'

const SUMMARY = [
  '清晨六点，巷口的早点铺还没有开张，老秤匠已经在灯下校他的第一杆秤。',
  '三十年来，他给街坊修过多少秤，自己也数不清，只记得没有一杆少过一钱。',
  '徒弟问他为什么不换电子秤，他说秤杆会老，心里的准星不能偏。',
  '后来街道请他给年轻店主讲课，第一课只讲一句话：先称自己，再称东西。',
].join('')

// Two units tell the same story in two categories; the examiner is shown where, and nobody else.
describe('two entries that are alike', () => {
  let life: Life
  let world: IntakeWorld
  let mine: TestEntrant
  let film: EntryDocument
  let speech: EntryDocument
  let again: EntryDocument

  beforeAll(async () => {
    life = await startLife()
    world = await createIntakeWorld(life.booted, { preset: association })
    mine = await createEntrant(life.booted)
    await signUp({ world, entrant: mine })
    const theirs = await createEntrant(life.booted)
    await signUp({ world, entrant: theirs })
    const write = async (entrant: TestEntrant, category: string, title: string, summary: string) =>
      completeDraft({ world, entrant, category, given: { title, summary } })
    film = await write(mine, 'film', '巷口的秤', SUMMARY)
    speech = await write(theirs, 'speech', '巷口那杆秤', SUMMARY.replace('三十年来', '大半辈子'))
    granted(await handIn({ world, entrant: mine, entryId: film.id }))
    granted(await handIn({ world, entrant: theirs, entryId: speech.id }))
    again = await write(mine, 'speech', '巷口的秤', `${SUMMARY}学员们都笑了。`)
  })
  afterAll(() => life?.stop())

  it('should be shown to the examiner side by side, with what is common marked', async () => {
    const req = await life.booted.request()
    await until(async () => !!(await similarEntries({ req, entry: film }))?.length)
    const { page, desk } = await life.staff('examiner', [world.contest])
    await desk.openEntry(film.id)
    const found = page.locator('article.contest-finding', { hasText: '巷口那杆秤' })
    expect(await found.textContent()).toMatch(/简介相近 9\d%/)
    await found.getByText(/简介相近/).click()
    const marks = found.locator('mark')
    expect((await marks.allTextContents()).join('')).toContain('秤杆会老，心里的准星不能偏')
    expect(await found.getByRole('columnheader').allTextContents()).toEqual(['本作品', '另一作品'])
    await found.scrollIntoViewIfNeeded()
    await inspectPanel(page, 'similarity-01-desk')
    await found.getByRole('link', { name: '巷口那杆秤' }).click()
    await page.waitForURL(new RegExp(speech.id))
    await page.locator('article.contest-finding', { hasText: '巷口的秤' }).first().waitFor()
  })

  it('should be a warning to the unit about its own entries alone, without script too', async () => {
    const person = await life.visitor()
    await signInBy(person, mine.cookie)
    await person.portal.open(`/my/entries/${again.id}/check`)
    const text = await person.portal.text()
    expect(text).toContain('与本单位的另一件作品内容相近')
    expect(text).toMatch(/名称相近 100%/)
    expect(text).not.toContain('巷口那杆秤')
    await inspect(person.page, 'similarity-02-check')
    expect(life.wrongs).toEqual([])
  })

  it('should be asked of the unit where both have one film, and leave the one that it keeps', async () => {
    await inOperation(life.booted, async (req) => {
      for (const { id } of [film, again]) {
        const work = await findFirst(req, 'entryFiles', {
          and: [{ entry: { equals: id } }, { slot: { equals: 'work' } }],
        })
        const same = { kind: 'mp4', sha256: 'f'.repeat(64), originalName: '巷口的秤.mp4' }
        await updateDocument(req, 'entryFiles', work?.id ?? '', same)
      }
    })
    granted(await handIn({ world, entrant: mine, entryId: again.id }))
    const examiner = await life.staff('examiner', [world.contest])
    await examiner.desk.openEntry(again.id)
    expect(await examiner.page.locator('[data-repeats]').textContent()).toMatch(
      /“巷口的秤\.mp4”也用于「巷口的秤」.*到期未选定的/,
    )
    await inspectPanel(examiner.page, 'similarity-03-one-film')
    const person = await life.visitor()
    await signInBy(person, mine.cookie)
    await person.portal.open('/my')
    expect(await person.portal.text()).toContain('使用了同一部影片（巷口的秤.mp4）')
    await person.portal.open(`/my/entries/${film.id}`)
    const box = person.page.locator('section', { hasText: '两件作品使用了同一部影片' }).last()
    const asked = (await box.textContent()) ?? ''
    expect(asked).toMatch(/前选定保留哪一件/)
    for (const words of ['后提交的一件将被淘汰', '请在到期前联系主办方', film.title ?? '']) {
      expect(asked).toContain(words)
    }
    await inspect(person.page, 'similarity-04-one-film')
    // The other entry is named alike; the first box of the two is that of the smaller id.
    const keeps = film.id < again.id ? 0 : 1
    await box.getByText('保留「巷口的秤」', { exact: true }).nth(keeps).click()
    await box.getByRole('button', { name: /^确认/ }).click()
    await until(async () => {
      const gone = await findById(await life.booted.request(), 'entries', again.id)
      return gone?.stage === 'withdrawn'
    })
    await person.portal.open(`/my/entries/${film.id}`)
    expect(await person.portal.text()).not.toContain('两件作品使用了同一部影片')
    expect(life.wrongs).toEqual([])
  })

  const signInBy = async ({ page }: Visitor, cookie: string): Promise<void> => {
    const [name = '', value = ''] = cookie.split('=')
    await page.context().addCookies([{ name, value, url: life.site.origin }])
  }
})
