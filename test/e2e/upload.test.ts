import { open } from 'node:fs/promises'
import path from 'node:path'

import { makePdf } from '../helpers/bytes/samples/makeDocuments.ts'
import { makeFilm } from '../helpers/bytes/samples/makeFilm.ts'
import { inspect } from '../helpers/inspect.ts'
import { startLife } from '../helpers/life.ts'
import type { Life, Visitor } from '../helpers/life.ts'
import { municipal } from '../helpers/presets.ts'

const MEGABYTE = 2 ** 20
const IS_LONG = process.env.TEST_LONG === '1'
const BYTES = IS_LONG ? 1024 * MEGABYTE : 60 * MEGABYTE
/** Slow enough to be killed in between. */
const BYTES_PER_SECOND = IS_LONG ? 40 * MEGABYTE : 5 * MEGABYTE

/** A file of so many bytes that takes up none. */
async function truncate(file: string, bytes: number): Promise<void> {
  const handle = await open(file, 'w')
  await handle.write(Buffer.from('\0\0\0\x20ftypisom', 'latin1'))
  await handle.truncate(Math.floor(bytes))
  await handle.close()
}

// An applicant whose browser and whose server both die gets the film in all the same, and is told its fingerprint.
describe('a film that is uploaded on a bad day', () => {
  let life: Life
  let person: Visitor
  let address: string
  let film: string
  let sha256: string
  /** Where each piece that the second tab sent began. */
  const offsets: number[] = []

  beforeAll(async () => {
    life = await startLife()
    await life.install(municipal)
    film = path.join(life.booted.dataDir, '巷口的秤.mp4')
    sha256 = makeFilm({ to: film, bytes: BYTES })
  })
  afterAll(() => life?.stop())

  const slow = async ({ page }: Visitor) => {
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: BYTES_PER_SECOND,
    })
    return devtools
  }
  const slot = ({ page }: Visitor) => page.locator('[data-slot="work"]')
  const pick = (visitor: Visitor) => slot(visitor).locator('[name="work"]').setInputFiles(film)
  const untilPercent = (visitor: Visitor, percent: number) =>
    visitor.page.waitForFunction(
      (least) => Number(document.querySelector('progress')?.value ?? 0) >= least,
      percent,
    )

  it('should start at once, pause, and go on', async () => {
    person = await life.visitor()
    const { portal, page } = person
    await portal.register({ kind: 'person', name: '示例甲', username: 'someone@example.org' })
    await portal.open(`/my/entries/new?contest=${municipal.slug}`)
    await portal.press(/个人身份/)
    address = new URL(page.url()).pathname.split('/').slice(0, 4).join('/')
    await portal.open(`${address}/files`)
    await slow(person)
    await pick(person)
    await untilPercent(person, 5)
    await page.getByRole('button', { name: /^暂停/ }).click()
    expect(await portal.text()).toContain('已暂停')
    await inspect(page, 'upload-01-paused')
    await page.getByRole('button', { name: /^继续/ }).click()
    await untilPercent(person, 20)
    expect(await portal.text()).toMatch(/每秒 [\d.]+ MB，还需/)
    await inspect(page, 'upload-02-sending')
  })

  it('should be known after its tab died, and go on where it stopped', async () => {
    await untilPercent(person, 30)
    const devtools = await person.page.context().newCDPSession(person.page)
    const crashed = person.page.waitForEvent('crash')
    void devtools.send('Page.crash').catch(() => undefined)
    await crashed

    const dead = person
    person = await life.tabOf(dead)
    await dead.page.close().catch(() => undefined)
    const { portal, page } = person
    page.on('request', (request) => {
      const offset = request.headers()['upload-offset']
      if (request.method() === 'PATCH' && offset) offsets.push(Number(offset))
    })
    await portal.open(`${address}/files`)
    const unfinished = page.locator('[data-unfinished]')
    await unfinished.waitFor()
    expect(await unfinished.textContent()).toMatch(/巷口的秤\.mp4已传 (2\d|3\d|4\d)%/)
    await inspect(page, 'upload-03-unfinished')
    await slow(person)
    await pick(person)
    await untilPercent(person, 60)
    expect(offsets[0]).toBeGreaterThan(BYTES / 5)
    expect(await unfinished.count()).toBe(0)
  })

  it('should wait while the server is gone, and end by itself when it is back', async () => {
    const { portal, page } = person
    const { restart } = await life.killSite()
    await page.getByText('正在自动重试').waitFor()
    await inspect(page, 'upload-04-retrying')
    await restart()
    await slot(person).locator('[data-file]').waitFor()
    expect(await slot(person).textContent()).toContain(sha256)
    expect(Math.min(...offsets)).toBeGreaterThan(BYTES / 5)
    await inspect(page, 'upload-05-there')
    expect(await portal.text()).toContain('已上传')
  })

  it('should stand on the receipt with the fingerprint of what was sent', async () => {
    const { portal, page } = person
    await portal.open(`${address}/sections/applicant`)
    await portal.type({ phone: '13800000000', email: 'someone@example.org', address: '示例路1号' })
    await portal.press('保存并继续')
    await portal.open(`${address}/sections/video`)
    await portal.type({ title: '巷口的秤', summary: '巷口的秤每天早上先称一枚标准砝码。' })
    await portal.press('保存并继续')
    await portal.open(`${address}/check`)
    await portal.tickAll()
    await portal.press('提交')
    expect(await portal.text()).toContain(sha256)
    await inspect(page, 'upload-06-receipt')
  })

  it('should refuse in words what is no film, and take a file without script', async () => {
    const { portal, page } = person
    await portal.open(`/my/entries/new?contest=${municipal.slug}`)
    await portal.press(/个人身份/)
    const other = new URL(page.url()).pathname.split('/').slice(0, 4).join('/')
    await portal.open(`${other}/files`)
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/uploads')) asked.push(request.method())
    })
    const large = path.join(life.booted.dataDir, '太大.mp4')
    await truncate(large, 1.1 * 1024 * MEGABYTE)
    const sample = (name: string) => path.resolve('test/helpers/bytes/samples', name)
    const wrong = { name: '短片.mp4', mimeType: 'video/mp4', buffer: makePdf() }
    for (const [chosen, words] of [
      [wrong, '格式，这个文件的内容不符'],
      [large, '不能超过 1 GB'],
      [sample('tooLong.mp4'), '时长 302 秒，不能超过 300 秒'],
      [sample('tooSmall.mp4'), '画面短边 480 像素，不能低于 720 像素'],
    ] as const) {
      await slot(person).locator('[name="work"]').setInputFiles(chosen)
      await slot(person).locator('[data-upload="failed"]').getByText(words).first().waitFor()
    }
    // Said by the browser, before the server heard of any of them.
    expect(asked).toEqual([])
    await inspect(page, 'upload-07-refused')

    const state = await page.context().storageState()
    const browser = page.context().browser()
    const plain = await browser?.newContext({ javaScriptEnabled: false, storageState: state })
    const tab = await plain?.newPage()
    if (!tab) throw new Error('no browser')
    await tab.goto(new URL(`${other}/files`, page.url()).href)
    expect(await tab.textContent('main')).toContain('每个文件不超过 50 MB')
    await tab.setInputFiles('[name="work"]', path.resolve('test/helpers/bytes/samples/film.mp4'))
    await tab.locator('[data-slot="work"] form button[type=submit]').click()
    await tab.locator('[data-slot="work"] [data-file]').waitFor()
    // Where its playable version stands is said without script too.
    expect(await tab.textContent('[data-slot="work"] [data-rendition]')).toContain('在线播放版')
    await plain?.close()
  })

  it('should go out beside others that were chosen with it, and stop at the places there are', async () => {
    const slug = `${municipal.slug}-several`
    const categories = municipal.categories.map((category) => ({
      ...category,
      fileSlots: category.fileSlots.map((each) =>
        each.key === 'work' ? { ...each, maxFiles: 3 } : each,
      ),
    }))
    await life.install({ ...municipal, slug, categories })
    const { portal } = person
    await portal.open(`/my/entries/new?contest=${slug}`)
    await portal.press(/个人身份/)
    const entry = new URL(person.page.url()).pathname.split('/').slice(0, 4).join('/')
    await portal.open(`${entry}/files`)
    const films = [1, 2, 3, 4].map((number) => {
      const to = path.join(life.booted.dataDir, `并排 ${number} 🎬.mp4`)
      makeFilm({ to, bytes: 3 * MEGABYTE + number })
      return to
    })
    await slot(person).locator('[name="work"]').setInputFiles(films)
    await slot(person).getByText('这里放不下更多文件').first().waitFor()
    await slot(person).locator('[data-file]').nth(2).waitFor()
    expect(await slot(person).locator('[data-file]').count()).toBe(3)
    await inspect(person.page, 'upload-08-several')
  })

  it('should have asked nothing of anybody else, and failed nowhere', () => {
    expect(life.wrongs).toEqual([])
  })
})
