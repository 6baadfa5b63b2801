import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { Page } from 'playwright-core'

import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { EntryDocument, EntryFileDocument } from '#src/domain/documents/index.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { withdrawEntry } from '#src/operations/entry/withdrawEntry.ts'
import { queuePageImages } from '#src/operations/files/queuePageImages.ts'
import {
  createDocument,
  findAll,
  findById,
  findFirst,
  updateDocument,
} from '#src/store/database/documents.ts'
import { writePrivateFile } from '#src/store/storage/privateFiles.ts'
import { docxParts, makePdf, makeZip } from '../helpers/bytes/samples/makeDocuments.ts'
import { inspectPanel } from '../helpers/inspect.ts'
import { startLife } from '../helpers/life.ts'
import type { Life, Visitor } from '../helpers/life.ts'
import { openDialog } from '../helpers/openDialog.ts'
import { association } from '../helpers/presets.ts'
import { until } from '../helpers/until.ts'
import { written } from '../worlds/parts/inOperation.ts'
import { createStaffWorld } from '../worlds/staffWorld.ts'
import type { StaffWorld } from '../worlds/staffWorld.ts'

/** What an examiner decides, one entry after the other: 11 accepted, 5 returned, 2 eliminated, 1 sent back to its recommender; 1 is withdrawn meanwhile. */
const DAY = [...'arxwmaararaaararxaaa']
const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  mp4: 'video/mp4',
}
const FILM = path.resolve('test/helpers/bytes/samples/film.mp4')

describe('the examination desk', () => {
  let life: Life
  let world: StaffWorld
  let examiner: Visitor
  const entries: EntryDocument[] = []
  let items = 0

  beforeAll(async () => {
    life = await startLife()
    // The first of all staff is an administrator.
    await life.staff('admin')
    world = await createStaffWorld(life.booted, { preset: association })
    const req = await life.booted.request()
    await updateDocument(req, 'contests', world.contest, { claimFirst: true })
    items = await onlyForPersons(Object.values(world.categories)[0] ?? '')
    for (const fate of DAY) {
      const sealed = {
        route: 'recommender',
        recommender: world.recommender,
        stage: 'sealed',
      } as const
      entries.push(await world.entry(fate === 'm' ? sealed : {}))
    }
    const [first] = entries
    if (first) await attachFiles(first)
    examiner = await life.staff('examiner', [world.contest])
  })
  afterAll(() => life?.stop())

  it('should show one queue, and its keys, which can be switched off', async () => {
    const { page } = examiner
    await page.goto(`${life.site.origin}/admin/examination`)
    await keysReady(page)
    expect(await page.locator('[data-state="open"]').textContent()).toContain(String(DAY.length))
    expect(await page.locator('tbody tr').first().textContent()).toContain(entries[0]?.title)
    await inspectPanel(page, 'desk-01-queue')
    await page.keyboard.press('?')
    const overlay = page.locator('dialog[open]')
    await overlay.waitFor()
    await inspectPanel(page, 'desk-02-keys')
    await overlay.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.waitForTimeout(300)
    expect(page.url()).toContain('/admin/examination')
    await page.getByRole('button', { name: '快捷键' }).click()
    await overlay.getByRole('checkbox').check()
    await page.keyboard.press('Escape')
  })

  it('should be worked through by keyboard alone, each entry leading to the next', async () => {
    const { page } = examiner
    await page.goto(`${life.site.origin}/admin/examination`)
    await keysReady(page)
    for (const [index, fate] of DAY.entries()) {
      await page.keyboard.press('n')
      await page.waitForURL(new RegExp(entries[index]?.id ?? 'none'))
      await page.locator('[data-claim="mine"]').waitFor()
      await keysReady(page)
      if (index === 0) await lookAtFiles(page)
      await decide(page, fate, entries[index])
      if (index === 1) await inspectPanel(page, 'desk-04-decided')
    }
    await page.keyboard.press('n')
    await page.getByText('现在没有等待审查的作品。').waitFor()
    const stages = await Promise.all(entries.map(async ({ id }) => (await read(id)).stage))
    expect(stages).toEqual(DAY.map((fate) => STAGES[fate]))
    const numbers = (await Promise.all(entries.map(({ id }) => read(id))))
      .flatMap(({ acceptanceSequence }) => acceptanceSequence ?? [])
      .toSorted((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(life.wrongs).toEqual([])
  })

  it('should accept 37 at once after a preview, each with its own outcome', async () => {
    const { page } = examiner
    const early = await world.entry({ route: 'recommender', recommender: world.recommender })
    const ready: EntryDocument[] = []
    while (ready.length < 36) ready.push(await world.entry())
    const ids = ready.map(({ id }) => id)
    await page.goto(`${life.site.origin}/admin/examination`)
    await keysReady(page)
    await page.getByRole('checkbox', { name: '选择本页全部作品' }).check()
    await page.getByRole('button', { name: '批量受理' }).click()
    const reason = page.getByLabel('备查理由（只留在每件作品的记录里，申报者看不到）')
    await page.getByLabel('给申报者的话（可不填，写在受理通知里）').fill('祝贺受理')
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByText('还没有写理由，没有预览。').waitFor()
    await reason.fill('已逐件看过')
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByText('批量受理：可以办理 36 件，不能办理 1 件').waitFor()
    const texts = await page.locator('.contest-bulk__texts').textContent()
    expect(texts).toContain('祝贺受理')
    expect(texts).toContain('已逐件看过')
    const items = await page.locator('.contest-bulk__items li').allTextContents()
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) expect(item).toMatch(/ — .*(通过|未逐件查看|不涉及) 36 件/)
    const outcome = (id: string) => page.locator(`[data-row="${id}"]`).textContent()
    expect(await outcome(early.id)).toContain('推荐')
    expect((await read(ids[0] ?? '')).stage).toBe('submitted')
    await inspectPanel(page, 'desk-05-preview')
    await page.getByRole('button', { name: '确认办理 36 件' }).click()
    await page.getByText('办理完毕：成功 36 件，未办理 1 件').waitFor()
    for (const id of ids) expect(await outcome(id)).toContain('已受理，受理号')
    await inspectPanel(page, 'desk-06-outcome')
    const lines = await findAll(await life.booted.request(), 'activity', {
      and: [{ subjectId: { in: [...ids, early.id] } }, { subject: { equals: 'entries' } }],
    })
    expect(lines.map(({ action, subjectId }) => [action, subjectId]).sort()).toEqual(
      ids.map((id) => ['accept', id]).sort(),
    )
    const accepted = await Promise.all(ids.map(read))
    expect(accepted.map(({ stage }) => stage)).toEqual(ids.map(() => 'accepted'))
  })

  it('should extend single entries from the board of what is not recommended', async () => {
    const organiser = await life.staff('organiser', [world.contest])
    const { page } = organiser
    await page.goto(`${life.site.origin}/admin/examination?state=unrecommended`)
    await keysReady(page)
    await page.locator('tbody input[type=checkbox]').first().check()
    await page.getByRole('button', { name: '单独延期' }).click()
    await page.getByLabel(/^延期至/).fill('2099-01-01T12:00')
    await page.getByLabel('理由（申报者看得到，逐件留存备查）').fill('推荐单位来函请求延期')
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByRole('button', { name: '确认办理 1 件' }).click()
    await page.getByText('办理完毕：成功 1 件').waitFor()
    await page.getByRole('button', { name: '关闭' }).click()
    await page.getByText('已延期至2099年1月1日 12:00').waitFor()
    await inspectPanel(page, 'desk-07-board')
  })

  it('should reinstate only once a second organiser has confirmed it as themself', async () => {
    const gone = entries[DAY.indexOf('x')]?.id ?? ''
    const one = await life.staff('organiser', [world.contest])
    await one.desk.openEntry(gone)
    await one.desk.decide('恢复参赛', { reason: '复查后认为不重复' })
    await one.page.getByText('由您提出，须由另一位工作人员复核。').waitFor()
    expect((await read(gone)).stage).toBe('eliminated')
    const other = await life.staff('organiser', [world.contest])
    await other.panel.openHome()
    await inspectPanel(other.page, 'desk-08-dashboard')
    await other.page.getByRole('link', { name: /^恢复参赛：/ }).click()
    const dialog = await openDialog(other.page.getByRole('button', { name: '复核同意' }))
    await inspectPanel(other.page, 'desk-09-second')
    await dialog.getByRole('button', { name: '复核同意', exact: true }).click()
    await other.page.locator('.contest-stage[data-stage="submitted"]').waitFor()
    expect((await read(gone)).stage).toBe('submitted')
    expect(life.wrongs).toEqual([])
  })

  /** Types what an examiner types; nothing is clicked. */
  async function decide(page: Page, fate: string, entry: EntryDocument | undefined): Promise<void> {
    const keys = page.keyboard
    const dialog = page.locator('dialog.contest-dialog[open]')
    if (fate === 'w' && entry) await withdraw(entry)
    if (fate === 'a' || fate === 'w') {
      for (let item = 0; item < items; item += 1) await keys.press('p')
      await keys.press('a')
      await dialog.waitFor()
      await keys.press('Enter')
    } else if (fate === 'x') {
      await keys.press('x')
      await dialog.waitFor()
      await keys.press('Alt+1')
      await keys.press('Control+Enter')
    } else {
      await keys.press('r')
      await keys.press('Alt+1')
      await keys.type(' 另请核对。')
      await keys.press('Escape')
      await keys.press(fate === 'r' ? 'b' : 'm')
      await dialog.waitFor()
      await keys.press('Enter')
    }
    if (fate === 'w') {
      // Said in words, and nothing is lost; the next one waits.
      await dialog.getByRole('alert').filter({ hasText: '已撤回参赛' }).waitFor()
      await keys.press('Escape')
      await page.reload()
      await keysReady(page)
      return
    }
    await page.locator('.contest-decision__done', { hasText: DONE[fate] ?? 'never' }).waitFor()
  }

  /** By the key that opens the next file; the film has its player (experience.md 52). */
  async function lookAtFiles(page: Page): Promise<void> {
    await page.keyboard.press('o')
    const shown = page.locator('[data-preview="docx"]')
    await shown.getByText('三十年的秤').waitFor()
    expect(await shown.locator('a').getAttribute('href')).toBeNull()
    await inspectPanel(page, 'desk-03-document')
    await page.keyboard.press('o')
    const drawn = page.locator('[data-preview="pdf"] img').first()
    await drawn.waitFor()
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>('[data-preview="pdf"] img')?.naturalWidth,
    )
    await inspectPanel(page, 'desk-03-pages')
    const film = await page.locator('video').getAttribute('src')
    const part = await page.request.get(`${life.site.origin}${film}`, {
      headers: { Range: 'bytes=0-99' },
    })
    expect([part.status(), part.headers()['content-type']]).toEqual([206, 'video/mp4'])
    expect(part.headers()['content-security-policy']).toBe("default-src 'none'; sandbox")
  }

  async function withdraw({ id, account, unit }: EntryDocument): Promise<void> {
    const actor: Actor = {
      kind: 'account',
      id: account,
      name: '示例账号',
      unit,
      person: false,
      grants: [],
    }
    const req = await life.booted.request()
    const withdrawn = await withdrawEntry({ req, actor, now: new Date(), entryId: id })
    if (isRefusal(withdrawn)) throw new Error(withdrawn.code)
  }

  async function read(id: string): Promise<EntryDocument> {
    const entry = await findById(await life.booted.request(), 'entries', id)
    if (!entry) throw new Error('The entry is gone.')
    return entry
  }

  /** Leaves of a checklist what only a person can tell; returns how much that is. */
  async function onlyForPersons(id: string): Promise<number> {
    const req = await life.booted.request()
    const category = await findById(req, 'categories', id)
    const checklist = (category?.checklist ?? []).filter(({ evidence }) => !evidence)
    await updateDocument(req, 'categories', id, { checklist })
    return checklist.length
  }

  /** A Word document with a link that acts, a scan whose pages the worker draws, and a film. */
  async function attachFiles(entry: EntryDocument): Promise<void> {
    await attach(entry, {
      name: '讲稿.docx',
      kind: 'docx',
      bytes: makeZip(hostileParts('三十年的秤')),
    })
    const scan = await attach(entry, { name: '盖章件.pdf', kind: 'pdf', bytes: makePdf() })
    await attach(entry, { name: '作品.mp4', kind: 'mp4', bytes: readFileSync(FILM) })
    const req = await life.booted.request()
    await queuePageImages({ req, file: scan })
    const drawn = { source: { equals: scan.filename } }
    await until(async () => !!(await findFirst(req, 'pageImages', drawn)))
  }

  async function attach(
    entry: EntryDocument,
    { name, kind, bytes }: { name: string; kind: 'docx' | 'pdf' | 'mp4'; bytes: Buffer },
  ): Promise<EntryFileDocument> {
    const req = await life.booted.request()
    const category = await findById(req, 'categories', entry.category)
    const filename = `${randomUUID()}.${kind}`
    await writePrivateFile({ payload: life.booted.payload, name: filename, bytes })
    return written(req, () =>
      createDocument(req, 'entryFiles', {
        contest: entry.contest,
        entry: entry.id,
        slot: category?.fileSlots[0]?.key ?? '',
        originalName: name,
        filename,
        mimeType: TYPES[kind],
        filesize: bytes.length,
        kind,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        uploadedBy: entry.account,
      }),
    )
  }
})

const STAGES: Record<string, string> = {
  a: 'accepted',
  r: 'returned',
  m: 'returned',
  x: 'eliminated',
  w: 'withdrawn',
}
const DONE: Record<string, string> = {
  a: '已受理，受理号为',
  r: '已退回申报单位修改。',
  m: '已退回推荐单位。',
  x: '已淘汰。',
}

const keysReady = (page: Page): Promise<void> =>
  page.locator('.contest-keys__open[data-ready="true"]').waitFor()

function hostileParts(text: string): Record<string, string> {
  const office = 'http://schemas.openxmlformats.org'
  const parts = docxParts(text)
  const link = `<w:hyperlink xmlns:r="${office}/officeDocument/2006/relationships" r:id="r9"><w:r><w:t>点这里</w:t></w:r></w:hyperlink>`
  return {
    ...parts,
    'word/document.xml': (parts['word/document.xml'] ?? '').replace('</w:p>', `${link}</w:p>`),
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r9" Type="${office}/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`,
  }
}
