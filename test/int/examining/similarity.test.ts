import { execFileSync } from 'node:child_process'
import path from 'node:path'

import { docxText } from '#src/documents/docxText.ts'
import type { EntryDocument } from '#src/domain/documents/index.ts'
import { filmSimilarity, frameHash } from '#src/domain/similarity/frames.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { filmFrames } from '#src/media/filmFrames.ts'
import { recallEntry } from '#src/operations/entry/recallEntry.ts'
import { saveEntrySection } from '#src/operations/entry/saveEntrySection.ts'
import { withdrawEntry } from '#src/operations/entry/withdrawEntry.ts'
import { correctEntry } from '#src/operations/examining/correctEntry.ts'
import { returnEntry } from '#src/operations/examining/returnEntry.ts'
import { ownOverlaps } from '#src/queries/examining/ownOverlaps.ts'
import { similarEntries } from '#src/queries/examining/similarEntries.ts'
import { createDocument, findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { settingsOf } from '#src/store/settings.ts'
import { writePrivateFile } from '#src/store/storage/privateFiles.ts'
import { makeDocx, makeZip } from '../../helpers/bytes/samples/makeDocuments.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createUnit, signedInAccount, signedInStaff, unique } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import {
  attach,
  callOf,
  completeDraft,
  createEntrant,
  createIntakeWorld,
  handIn,
  signUp,
} from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

let booted: Booted
let world: IntakeWorld
let examiner: string
beforeAll(async () => {
  booted = await bootPayload()
  booted.payload.logger.level = 'error'
  world = await createIntakeWorld(booted, { preset: association })
  examiner = (await signedInStaff(booted.payload, { role: 'examiner' })).id
})
afterAll(() => booted?.stop())

const staffAs = (role: 'examiner' | 'organiser'): Actor => {
  const contests: string[] = []
  return { kind: 'staff', id: examiner, name: '示例工作人员', role, contests }
}
/** Texts that share nothing by chance: every call writes other characters. */
let page = 0
const story = (characters = 120): string => {
  page += 1
  return Array.from({ length: characters }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((page * 997 + at * 131) % 20_000)),
  ).join('')
}
const signedUp = async (within = world, unit?: string): Promise<TestEntrant> => {
  const entrant = await createEntrant(booted, unit ? { unit } : {})
  await signUp({ world: within, entrant })
  return entrant
}
type Doing = { category: string; title: string; summary: string; entrant?: TestEntrant }
const draft = async ({
  category,
  title,
  summary,
  entrant,
  within = world,
}: Doing & { within?: IntakeWorld }) => {
  const doing = { world: within, entrant: entrant ?? (await signedUp(within)) }
  const entry = await completeDraft({ ...doing, category, given: { title, summary } })
  return { ...doing, entry }
}
type Drafted = Awaited<ReturnType<typeof draft>>
const submit = async ({ entry, ...doing }: Drafted): Promise<Drafted> => ({
  ...doing,
  entry: granted(await handIn({ ...doing, entryId: entry.id })),
})
const work = () =>
  booted.payload.jobs.run({ queue: 'comparison', limit: 100, sequential: true, silent: true })
const alike = async ({ entry: { id } }: Drafted) => {
  const req = await booted.request()
  const entry = await findById(req, 'entries', id)
  if (!entry) throw new Error('no entry')
  return similarEntries({ req, entry })
}
const seen = async (drafted: Drafted) =>
  (await alike(drafted))?.map(({ other, findings }) => [other.id, findings.map(({ kind }) => kind)])
const rowsOf = async ({ entry: { id } }: Drafted) =>
  findAll(await booted.request(), 'similarities', {
    or: [{ entry: { equals: id } }, { other: { equals: id } }],
  })

describe('entries that are alike', () => {
  it('should be found in one pass of the worker, across units and categories, and kept once', async () => {
    const summary = story()
    const [first, second] = [
      await draft({ category: 'film', title: '一颗螺丝钉的坚守', summary }),
      await draft({ category: 'speech', title: '一颗螺丝钉的坚守', summary: `${summary}完` }),
    ]
    await submit(first)
    expect(await alike(first)).toBeNull()
    await submit(second)
    await work()
    expect(await seen(first)).toEqual([[second.entry.id, ['title', 'summary']]])
    expect(await seen(second)).toEqual([[first.entry.id, ['title', 'summary']]])
    const rows = await rowsOf(first)
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(['summary', 'title'])
    for (const { entry, other } of rows) expect(entry < other).toBe(true)
    // Each reads its own text on the left.
    for (const each of [first, second]) {
      const [found] = (await alike(each)) ?? []
      const shown = found?.findings.find(({ kind }) => kind === 'summary')?.passages[0]
      const own = each.entry.answers.summary
      expect(shown?.left.map(({ text }) => text).join('')).toBe(own)
      expect(shown?.left.find(({ common }) => common)?.text.length).toBe(summary.length)
    }
  })

  it('should not be found in another contest, nor where one was withdrawn', async () => {
    const given = { category: 'film', title: `只此一件${story(8)}`, summary: story() }
    const elsewhere = await createIntakeWorld(booted, { preset: association })
    const other = await submit(await draft({ ...given, within: elsewhere }))
    const gone = await submit(await draft(given))
    granted(await withdrawEntry({ ...(await callOf(gone)), entryId: gone.entry.id }))
    const here = await submit(await draft(given))
    await work()
    expect(await seen(here)).toEqual([])
    expect(await rowsOf(other)).toEqual([])
    // One that goes afterwards is shown no more.
    const late = await submit(await draft(given))
    await work()
    expect(await seen(here)).toEqual([[late.entry.id, ['title', 'summary']]])
    granted(await recallEntry({ ...(await callOf(late)), entryId: late.entry.id }))
    expect(await seen(here)).toEqual([])
  })

  it('should be found anew when one is handed in again or its title is corrected', async () => {
    const [mine, theirs] = [story(), story()]
    const one = await submit(await draft({ category: 'film', title: story(9), summary: mine }))
    const other = await submit(await draft({ category: 'film', title: story(9), summary: mine }))
    await work()
    expect(await seen(one)).toEqual([[other.entry.id, ['summary']]])
    const remarks = [{ target: 'summary', section: 'story', text: '与另一作品相同。' }]
    const staff = async (role: Parameters<typeof staffAs>[0]) => ({
      req: await booted.request(),
      actor: staffAs(role),
      now: new Date(),
    })
    const entryId = other.entry.id
    granted(await returnEntry({ ...(await staff('examiner')), entryId, to: 'entrant', remarks }))
    const call = await callOf(other)
    const input = { summary: theirs }
    granted(await saveEntrySection({ ...call, entryId, sectionKey: 'story', input }))
    await submit(other)
    await work()
    expect(await seen(one)).toEqual([])
    expect(await rowsOf(other)).toEqual([])

    // Only an accepted entry is corrected; the road there is not this test's matter.
    await inOperation(booted, (req) => updateDocument(req, 'entries', entryId, ACCEPTED))
    const title = String(one.entry.title)
    granted(
      await correctEntry({ ...(await staff('organiser')), entryId, title, reason: '更正名称。' }),
    )
    await work()
    expect(await seen(one)).toEqual([[entryId, ['title']]])
    await work()
    expect(await rowsOf(other)).toHaveLength(1)
  })

  it('should be found by what stands in their Word documents, and not by what their unit shares', async () => {
    const chapter = story(400)
    const withDocx = async (text: string): Promise<Drafted> => {
      const drafted = await draft({ category: 'film', title: story(9), summary: story() })
      const { entry, ...doing } = drafted
      const file = { ...doing, entryId: entry.id, slot: 'supplements', kind: 'docx' } as const
      const { filename: name } = granted(await attach(file))
      await writePrivateFile({ payload: booted.payload, name, bytes: makeDocx(text) })
      return submit(drafted)
    }
    const one = await withDocx(`${story(300)}${chapter}`)
    const other = await withDocx(`${chapter}${story(500)}`)
    const third = await withDocx(story(600))
    await work()
    expect(await seen(one)).toEqual([[other.entry.id, ['text']]])
    expect(await seen(third)).toEqual([])
    const [found] = (await alike(one)) ?? []
    const [passage] = found?.findings[0]?.passages ?? []
    expect(passage?.left.find(({ common }) => common)?.text).toContain(chapter.slice(0, 300))
    expect(passage?.right.find(({ common }) => common)?.text).toContain(chapter.slice(0, 300))
  })

  it('should be known to staff of the contest alone', async () => {
    const [row] = await findAll(await booted.request(), 'similarities', {})
    const { cookie } = await signedInStaff(booted.payload, {
      role: 'examiner',
      contests: [String(row?.contest)],
    })
    const shown = await booted.rest(`/similarities/${String(row?.id)}`, { cookie })
    expect(shown.status).toBe(200)
    const entry = await findById(await booted.request(), 'entries', row?.entry)
    const account = await findById(await booted.request(), 'accounts', entry?.account)
    const grants = [{ contest: world.contest, role: 'recommender' as const }]
    const recommender = await signedInAccount(booted.payload, { unit: world.recommender, grants })
    const colleague = await signedInAccount(booted.payload, { unit: String(account?.unit) })
    for (const who of [recommender.cookie, colleague.cookie, undefined]) {
      for (const to of ['/similarities', `/similarities/${String(row?.id)}`, '/entryTexts']) {
        const { status } = await booted.rest(to, who ? { cookie: who } : {})
        expect(status).toBeGreaterThanOrEqual(400)
      }
    }
  })
})

describe('what is compared', () => {
  it('should be kept whole, of a Word document as long as is read of one', async () => {
    const { entry } = await draft({ category: 'film', title: story(9), summary: story() })
    const text = '质'.repeat(60_000)
    const kept = await inOperation(booted, (req) =>
      createDocument(req, 'entryTexts', {
        contest: world.contest,
        entry: entry.id,
        summary: text,
        text,
        fingerprints: [],
        frames: [],
        sources: [],
      }),
    )
    expect([kept.summary?.length, kept.text?.length]).toEqual([60_000, 60_000])
  })
})

describe('the warning before an entry is handed in', () => {
  it('should be about entries of one’s own unit, and nobody else’s', async () => {
    const unit = await createUnit(booted.payload, `示例单位${unique()}`)
    const entrant = await signedUp(world, unit)
    const summary = story()
    const title = story(9)
    const own = await draft({ category: 'film', title: story(9), summary, entrant })
    await submit(await draft({ category: 'film', title, summary }))
    const entry = (await draft({ category: 'speech', title, summary, entrant })).entry
    const overlaps = async (of: EntryDocument) =>
      ownOverlaps({ req: await booted.request(), entry: of })
    const found = await overlaps(entry)
    expect(found.map(({ other, kinds }) => [other.id, kinds.map(({ kind }) => kind)])).toEqual([
      [own.entry.id, ['summary']],
    ])
    granted(await withdrawEntry({ ...(await callOf(own)), entryId: own.entry.id }))
    expect(await overlaps(entry)).toEqual([])
  })
})

describe('text of a Word document', () => {
  const read = async (bytes: Uint8Array): Promise<string | null> => {
    const name = `docx-${unique()}`
    await writePrivateFile({ payload: booted.payload, name, bytes })
    return docxText(path.join(booted.dataDir, 'files', name))
  }

  it('should be what it says, and nothing of what is no document or unzips to too much', async () => {
    expect(await read(makeDocx('第一段'))).toBe('第一段')
    expect(await read(Buffer.from('no zip'))).toBeNull()
    expect(await read(makeZip({ 'a.xml': 'no document' }))).toBeNull()
    expect(await read(makeZip({ 'word/document.xml': 'x'.repeat(33 * 2 ** 20) }))).toBeNull()
  })
})

const ffmpeg = (() => {
  try {
    execFileSync('ffmpeg', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe('frames of a film', () => {
  it('should be none of what is no film', async () => {
    expect(
      await filmFrames({
        tools: settingsOf(booted.payload).filmTools,
        path: import.meta.filename,
        count: 8,
      }),
    ).toEqual([])
  })

  const withTool = ffmpeg ? it : it.skip
  withTool('should be known again in its mirror, at another size', async () => {
    const make = (name: string, filter: string): string => {
      const to = path.join(booted.dataDir, name)
      const source = 'mandelbrot=size=320x240:rate=10:end_scale=0.02'
      execFileSync(
        'ffmpeg',
        [
          '-v',
          'error',
          '-f',
          'lavfi',
          '-i',
          source,
          '-t',
          '4',
          '-vf',
          filter,
          '-g',
          '5',
          '-c:v',
          'mpeg2video',
          '-r',
          '25',
          '-y',
          to,
        ],
        { stdio: 'ignore' },
      )
      return to
    }
    const hashes = async (file: string) =>
      (await filmFrames({ tools: settingsOf(booted.payload).filmTools, path: file, count: 8 }))
        .map(frameHash)
        .filter((hash): hash is string => hash !== null)
    const film = await hashes(make('film.mpg', 'rotate=0.3'))
    const mirror = await hashes(make('mirror.mpg', 'rotate=0.3,hflip,scale=640:480'))
    const other = await hashes(make('other.mpg', 'rotate=2,crop=80:60:200:20,negate'))
    expect(film.length).toBeGreaterThanOrEqual(3)
    expect(filmSimilarity(film, mirror)).toBeGreaterThan(0.5)
    expect(filmSimilarity(film, other)).toBeLessThan(0.5)
  })
})

const ACCEPTED = { stage: 'accepted', acceptanceNumber: 'TEST-1' } as const
