import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import { childSlotKey } from '#src/domain/files/childSlots.ts'
import type { FileSlot } from '#src/domain/types/index.ts'
import { nameParticipants } from '#src/operations/participants/nameParticipants.ts'
import { assignJudges } from '#src/operations/judging/assignJudges.ts'
import { openRound } from '#src/operations/judging/openRound.ts'
import { saveEntrySection } from '#src/operations/entry/saveEntrySection.ts'
import { startEntry } from '#src/operations/entry/startEntry.ts'
import { submitEntry } from '#src/operations/entry/submitEntry.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { findAll, updateDocument } from '#src/store/database/documents.ts'
import type { EntryDocument, ParticipantDocument } from '#src/domain/documents/index.ts'
import { inspect, inspectPanel } from '../helpers/inspect.ts'
import { startLife } from '../helpers/life.ts'
import type { Life, Visitor } from '../helpers/life.ts'
import { story } from '../helpers/story.ts'
import { until } from '../helpers/until.ts'
import { attach, callOf, createEntrant } from '../worlds/intakeWorld.ts'
import type { TestEntrant } from '../worlds/intakeWorld.ts'
import { createJudge, createOutcomeWorld } from '../worlds/outcomeWorld.ts'
import type { OutcomeWorld } from '../worlds/outcomeWorld.ts'
import { createForm } from '../worlds/parts/createForm.ts'
import { granted } from '../worlds/parts/granted.ts'
import { inOperation } from '../worlds/parts/inOperation.ts'

const DAY = 86_400_000
const PICTURE = 'test/helpers/bytes/samples/picture.png'
const closes = new Date(Date.now() + 30 * DAY)

/** Born so long before the day entries close that it is its birthday, or the day after it is. */
const bornBefore = (years: number, days = 0): string => {
  const day = new Date(closes.getTime() + 8 * 3_600_000 + days * DAY)
  return `${day.getUTCFullYear() - years}${day.toISOString().slice(4, 10)}`
}

/** Twelve children of a teacher, two of one name, from 8 to 17; who turns fourteen on the closing day is fourteen. */
const CHILDREN = [
  { name: '王小明', birthDate: bornBefore(8), publicName: 'short' },
  { name: '王小明', birthDate: bornBefore(14, 1), publicName: 'full' },
  { name: '欧阳听雨', birthDate: bornBefore(14), publicName: 'short' },
  { name: '陈不名', birthDate: bornBefore(9), publicName: 'none' },
  ...[10, 11, 12, 13, 15, 16, 17, 17].map((age, index) => ({
    name: `学生${'甲乙丙丁戊己庚辛'[index]}`,
    birthDate: bornBefore(age, -index - 1),
    publicName: 'short',
  })),
]
const slot: Omit<FileSlot, 'key' | 'label'> = {
  due: 'submission',
  required: true,
  maxFiles: 1,
  maxMegabytes: 5,
  accept: ['png', 'pdf'],
}
const SLOTS: FileSlot[] = [
  { ...slot, key: 'work', label: '作品图片', standardName: true, seenBy: ['judges'] },
  { ...slot, key: 'consent', label: '监护人同意书', underAge: 14 },
]

/** A teacher enters for children with one account: limits, consents and public names follow the child. */
describe('participants', () => {
  const step = story()
  let life: Life
  let world: OutcomeWorld
  let entrant: TestEntrant
  let teacher: Visitor
  let kept: ParticipantDocument[] = []
  let entry: EntryDocument

  beforeAll(async () => {
    life = await startLife()
    await life.staff('admin')
    const { form } = await createForm(life.booted)
    const at = (days: number) => new Date(Date.now() + days * DAY).toISOString()
    world = await createOutcomeWorld(life.booted, {
      letters: [],
      windows: [
        {
          key: 'submission',
          title: '作品申报',
          displayText: '',
          opensAt: at(-5),
          closesAt: closes.toISOString(),
        },
        { key: 'vote', title: '网络投票', displayText: '', opensAt: at(-1), closesAt: at(20) },
      ],
      round: {
        components: [
          { kind: 'experts', weight: 70 },
          { kind: 'publicVote', weight: 30, conversion: 'shareOfMax' },
        ],
        criteria: [{ key: 'all', label: '总体', min: 0, max: 100 }],
        votesPerDay: 2,
      },
      category: {
        title: '少儿绘画',
        applicants: ['person'],
        participants: { most: 3 },
        forms: [{ applicantKinds: ['person'], form }],
        fileSlots: SLOTS,
      },
    })
    await life.booted.payload.update({
      collection: slugOf('contests') as CollectionSlug,
      id: world.contest,
      data: { limits: { perParticipant: 3 } },
    })
    entrant = await createEntrant(life.booted, { person: true })
    teacher = await life.visitor()
    const [name = '', value = ''] = entrant.cookie.split('=')
    await teacher.page.context().addCookies([{ name, value, url: life.site.origin }])
  })
  afterAll(() => life?.stop())

  const call = async () =>
    callOf({ world: { booted: life.booted } as never, entrant, now: new Date() })
  const childOf = (index: number): ParticipantDocument => {
    const { name, birthDate } = CHILDREN[index] ?? {}
    const found = kept.find((each) => each.name === name && each.birthDate === birthDate)
    if (!found) throw new Error(`no child ${index}`)
    return found
  }
  /** An entry made by the doors' operations, as often as the story needs one. */
  async function enter(children: ParticipantDocument[], title: string): Promise<EntryDocument> {
    const started = granted(
      await startEntry({ ...(await call()), categoryId: world.category, applicantKind: 'person' }),
    )
    const { id: entryId } = started
    const section = { sectionKey: 'work', input: { title } }
    granted(await saveEntrySection({ ...(await call()), entryId, ...section }))
    const participants = children.map(({ id }) => id)
    granted(await nameParticipants({ ...(await call()), entryId, participants }))
    const doing = { world: { booted: life.booted } as never, entrant, entryId }
    granted(await attach({ ...doing, slot: 'work', kind: 'png' }))
    for (const child of children) {
      const given = await attach({ ...doing, slot: childSlotKey('consent', child) })
      if ('code' in given && given.code !== 'fileSlotUnknown') granted(given)
    }
    return granted(await submitEntry({ ...(await call()), entryId, consentedRulesVersion: '1' }))
  }

  step(
    'should be written down once, two of one name told apart, a guardian somebody else',
    async () => {
      const { portal, page } = teacher
      await portal.open('/my')
      await page.getByRole('link', { name: '参赛者', exact: true }).click()
      await page.waitForURL(/participants/)
      for (const child of CHILDREN) {
        await portal.type({ ...child, school: '示例实验小学', guardian: `${child.name[0]}家长` })
        await portal.pressHere('添加参赛者')
      }
      await portal.type({ ...CHILDREN[0], guardian: '王小明' })
      expect(await portal.pressRefused('添加参赛者')).toContain('监护人不能是参赛者本人')
      await portal.open('/my/participants')
      await portal.type({ ...CHILDREN[0], guardian: '王家长' })
      expect(await portal.pressRefused('添加参赛者')).toContain('没有重复添加')
      await inspect(page, 'participants-01-list')
      kept = await findAll(await life.booted.request(), 'participants', {
        person: { equals: entrant.actor.id },
      })
      expect(kept).toHaveLength(CHILDREN.length)
    },
  )

  step(
    'should come from a table too: faults by their cells first, then all of it at once',
    async () => {
      const { portal, page } = teacher
      await portal.open('/my/participants')
      const table = (rows: string[][]) => ({
        name: '三年级.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(
          ['姓名,出生日期,公开姓名', ...rows.map((row) => row.join(','))].join('\r\n'),
        ),
      })
      const choose = page.locator('[name="table"]')
      await choose.setInputFiles(
        table([
          ['郑表格', '2099-01-01', '只显示姓'],
          ['吴表格👍', '', '全名'],
        ]),
      )
      await page.getByText('整份都还没有登记').waitFor()
      const faults = await page.getByRole('table', { name: '逐行结果' }).innerText()
      expect(faults).toContain('B2「出生日期」：出生日期在今天之后')
      expect(faults).toContain('👍 (U+1F44D)')
      await inspect(page, 'participants-10-table-faults')
      await choose.setInputFiles(
        table([
          ['郑表格', '2015/3/4', '只显示姓'],
          ['郑表格', '2015年3月4日', '只显示姓'],
        ]),
      )
      const bring = page.getByRole('button', { name: '登记 1 名参赛者' })
      await bring.waitFor()
      expect(await bring.isDisabled()).toBe(true)
      await page.getByLabel(/是同一个人/).check()
      await inspect(page, 'participants-11-table-alike')
      await bring.click()
      await page.getByText('已登记 1 名参赛者').waitFor()
      await page.getByRole('link', { name: '查看名单' }).click()
      await page.getByRole('link', { name: '郑表格' }).waitFor()
    },
  )

  step('should be named in an entry, each of the younger with a consent of its own', async () => {
    const { portal, page } = teacher
    const started = granted(
      await startEntry({ ...(await call()), categoryId: world.category, applicantKind: 'person' }),
    )
    await portal.open(`/my/entries/${started.id}/participants`)
    await portal.type({ participants: [childOf(0).id, childOf(1).id, childOf(2).id] })
    await inspect(page, 'participants-02-named')
    await portal.pressHere('保存参赛者')
    await portal.open(`/my/entries/${started.id}/sections/work`)
    await portal.type({ title: '春天的操场' })
    await portal.press('保存并继续')
    await portal.open(`/my/entries/${started.id}/files`)
    const text = await portal.text()
    expect(text).toContain(`监护人同意书（王小明 ${childOf(0).birthDate}）`)
    expect(text).toContain(`监护人同意书（王小明 ${childOf(1).birthDate}）`)
    // Fourteen on the closing day itself.
    expect(text).not.toContain('欧阳听雨')
    expect(text).not.toMatch(/监护人同意书[^。]*谁能看到[^。]*评委/)
    await portal.upload('work', PICTURE)
    await portal.upload(childSlotKey('consent', childOf(0)), PICTURE)
    await inspect(page, 'participants-03-files')
    await portal.open(`/my/entries/${started.id}/check`)
    await portal.tickAll()
    expect(await portal.pressRefused(/提交/)).toContain(`王小明 ${childOf(1).birthDate}`)
    await portal.open(`/my/entries/${started.id}/files`)
    await portal.upload(childSlotKey('consent', childOf(1)), PICTURE)
    await portal.open(`/my/entries/${started.id}/check`)
    await portal.tickAll()
    await portal.press(/提交/)
    const [stored] = await findAll(await life.booted.request(), 'entries', {
      id: { equals: started.id },
    })
    expect(stored?.stage).toBe('submitted')
    entry = stored as EntryDocument
  })

  step('should have three entries each, and be told so before anything is typed', async () => {
    const { portal, page } = teacher
    const child = childOf(0)
    await enter([child], '第二件')
    await enter([child, childOf(3)], '第三件')
    const started = granted(
      await startEntry({ ...(await call()), categoryId: world.category, applicantKind: 'person' }),
    )
    await portal.open(`/my/entries/${started.id}/participants`)
    // Said before anything is refused.
    expect(await portal.text()).toMatch(/王小明\s*\S+ · \S+ \d+ 周岁 · 已经满额/)
    expect(await portal.text()).toContain('连同这件最多还可参加 2 件')
    await portal.type({ participants: child.id })
    const refused = await portal.pressRefused('保存参赛者')
    expect(refused).toContain('王小明')
    expect(refused).toContain('最多参加 3 件')
    await inspect(page, 'participants-04-full')
    // The other of that name has entered once.
    await portal.open(`/my/entries/${started.id}/participants`)
    await portal.type({ participants: childOf(1).id })
    await portal.pressHere('保存参赛者')
  })

  step('should be read by judges and the public as far as their guardians let them', async () => {
    const nameless = await enter([childOf(3)], '没有名字的画')
    for (const { id } of [entry, nameless]) {
      await inOperation(life.booted, (req) =>
        updateDocument(req, 'entries', id, { stage: 'accepted' }),
      )
    }
    const judge = await createJudge(life.booted, world)
    const acting = { actor: world.organiser, now: new Date(), roundId: world.round }
    const judges = [judge.actor.id]
    granted(await assignJudges({ req: await life.booted.request(), ...acting, judges }))
    granted(await openRound({ req: await life.booted.request(), ...acting }))
    const public_ = await life.visitor()
    await public_.portal.open(`/${world.slug}/entries`)
    const gallery = await public_.page.content()
    expect(gallery).toContain('欧阳*、王小明、王*')
    for (const secret of ['听雨', '陈不名', '示例实验小学', '家长', childOf(0).birthDate ?? '']) {
      expect(gallery).not.toContain(secret)
    }
    await inspect(public_.page, 'participants-05-gallery')
    await public_.portal.open(`/${world.slug}/entries/${nameless.number}`)
    expect(await public_.page.content()).not.toContain('陈不名')

    const sheet = await life.visitor()
    const [cookie = '', value = ''] = judge.cookie.split('=')
    await sheet.page.context().addCookies([{ name: cookie, value, url: life.site.origin }])
    await sheet.portal.open(`/judge/${world.round}/${entry.id}`)
    const read = await sheet.page.content()
    expect(read).toContain('作品图片')
    for (const secret of ['听雨', '同意书', '示例实验小学', '家长', childOf(0).birthDate ?? '']) {
      expect(read).not.toContain(secret)
    }
    await inspect(sheet.page, 'participants-06-judge')
    // By every address: the work is the judge's to open, and no consent is, nor is anything the public's.
    for (const file of await filesOf({ req: await life.booted.request(), entry })) {
      const isWork = file.slot === 'work'
      for (const part of ['', '/pages/1', '/film', '/poster']) {
        const address = `${life.site.origin}/api/portal/files/${file.id}${part}`
        const asJudge = await sheet.page.request.get(address)
        const asPublic = await public_.page.request.get(address)
        if (part === '')
          expect([file.slot, asJudge.status()]).toEqual([file.slot, isWork ? 200 : 404])
        else if (!isWork) expect(asJudge.status()).toBe(404)
        expect([file.slot, part, asPublic.status()]).toEqual([file.slot, part, 404])
        const named = decodeURIComponent(asJudge.headers()['content-disposition'] ?? '')
        expect(named).not.toContain('听雨')
        if (isWork && part === '') expect(named).toContain('欧阳＊、王小明、王＊+春天的操场')
      }
    }
    // The portals of another account, and whatever is public of the contest.
    const stranger = await life.visitor()
    const other = await createEntrant(life.booted, { person: true })
    const [own = '', session = ''] = other.cookie.split('=')
    await stranger.page.context().addCookies([{ name: own, value: session, url: life.site.origin }])
    const pages = [
      `/my/participants/${childOf(0).id}`,
      ...['', '/participants', '/files', '/check', '/history'].map(
        (part) => `/my/entries/${entry.id}${part}`,
      ),
      `/my/joint/${entry.id}`,
      `/judge/${world.round}/${entry.id}`,
      ...['', '/entries', `/entries/${entry.number}`, '/vote'].map(
        (part) => `/${world.slug}${part}`,
      ),
    ]
    for (const who of [sheet, public_, stranger]) {
      for (const path of pages) {
        const answer = await who.page.request.get(`${life.site.origin}${path}`)
        const told = await answer.text()
        for (const secret of [
          '听雨',
          '陈不名',
          '示例实验小学',
          '家长',
          childOf(0).birthDate ?? '',
        ]) {
          expect([path, secret, told.includes(secret)]).toEqual([path, secret, false])
        }
      }
    }
    for (const path of ['participants', 'entryFiles', 'entries']) {
      for (const who of [sheet, public_]) {
        const listed = await who.page.request.get(`${life.site.origin}/api/${path}?depth=2`)
        expect(await listed.text()).not.toContain('听雨')
      }
    }
  })

  step(
    'should stop being shown when a consent is taken back, and staff are told in words',
    async () => {
      const { portal, page } = teacher
      await portal.open(`/my/participants/${childOf(0).id}`)
      await page.locator('summary', { hasText: '撤回同意' }).click()
      await portal.pressHere(/撤回同意/)
      expect(await portal.text()).toContain('姓名不再公开')
      expect(await portal.text()).toContain('监护人可以重新同意')
      expect(await portal.text()).toContain('因撤回同意停止展示和评审')
      await inspect(page, 'participants-07-withdrawn')
      await portal.open(`/my/entries/${entry.id}`)
      expect(await portal.text()).toMatch(
        /王小明 \S+的监护人已于 .+ 撤回同意，这件作品停止展示和评审/,
      )
      const public_ = await life.visitor()
      const address = `${life.site.origin}/${world.slug}/entries/${entry.number}`
      await until(async () => (await public_.page.request.get(address)).status() === 404)
      const staff = await life.staff('organiser')
      await staff.page.goto(`${life.site.origin}/admin`)
      await staff.page.getByText('监护人撤回同意').first().waitFor()
      await inspectPanel(staff.page, 'participants-08-dashboard')
      await staff.page
        .getByRole('link', { name: /春天的操场/ })
        .first()
        .click()
      await staff.page.getByText('在这件作品提交之后').first().waitFor()
      await inspectPanel(staff.page, 'participants-09-desk')
      expect(life.wrongs).toEqual([])
    },
  )
})
