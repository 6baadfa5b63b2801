import { loadDesk } from '#src/admin/ExaminationPanel/loadDesk.ts'
import type { Desk } from '#src/admin/ExaminationPanel/loadDesk.ts'
import type { CollectionName, Documents } from '#src/domain/documents/index.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { createDocument, findById, updateDocument } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createUnit, signedInAccount, signedInStaff } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { watchDatabase } from '../../helpers/watchDatabase.ts'
import { written } from '../../worlds/parts/inOperation.ts'
import { createStaffWorld } from '../../worlds/staffWorld.ts'

const NOW = new Date()
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000).toISOString()

let booted: Booted
let staged: Awaited<ReturnType<typeof stage>>

beforeAll(async () => {
  booted = await bootPayload()
  staged = await stage()
})
afterAll(() => booted?.stop())

describe('the desk of an entry with nothing but its answers', () => {
  it('should give its frame, its place, and nothing that is not there', async () => {
    const { entry, earlier, world } = staged
    const desk = await load()
    expect(desk).toMatchObject({
      entry: await stored('entries', entry.id),
      version: await stored('formVersions', entry.formVersion),
      unit: await stored('units', entry.unit),
      person: await stored('accounts', entry.account),
      registration: await stored('registrations', entry.registration),
      signUpVersion: null,
      contest: { id: world.contest },
      category: { id: entry.category },
      queue: { place: 2, waiting: 4, next: earlier.id },
      passesOver: true,
      mayDecidePapers: false,
      partners: [],
      files: [],
      scans: [],
      opinions: [],
      examinations: [],
      activity: [],
      proposals: [],
      changes: null,
      similar: null,
      ahead: null,
      now: NOW,
    })
    expect([desk.renditions.size, desk.pages.size]).toEqual([0, 0])
    expect(idsOf(desk.recommenders)).toEqual([world.recommender])
    expect(desk.staff).toEqual([])
    expect(evidenceOf(desk, 'similarity')).toMatchObject({ alike: null, passed: null })
    expect(evidenceOf(desk, 'files')?.problems.map(({ code }) => code)).toContain('fileMissing')
  })

  it('should be none where the entry is gone', async () => {
    const { actor } = staged
    const req = await booted.request()
    expect(await loadDesk({ req, actor, entryId: actor.id, now: NOW })).toBeNull()
  })
})

describe('the desk of an entry with everything', () => {
  let made: Awaited<ReturnType<typeof fill>>
  beforeAll(async () => {
    made = await fill()
  })

  it('should give every part, each in its order', async () => {
    const { twin, cousin } = staged
    const desk = await load()
    expect(desk.partners).toEqual(['示例合作单位', '示例合作人'])
    expect(desk.signUpVersion).toEqual(await stored('formVersions', made.signUp))
    expect(idsOf(desk.files)).toEqual([made.scan.id, made.film.id])
    expect(desk.renditions.get(made.film.id)?.id).toBe(made.rendition.id)
    expect([...desk.pages].map(([name, pages]) => [name, pages.map(({ page }) => page)])).toEqual([
      [made.scan.filename, [1, 2]],
    ])
    expect(desk.scans).toMatchObject([
      { file: made.scan.id, standing: 'older', isDoubtful: true, printedAt: at(-90) },
    ])
    expect(desk.changes).toMatchObject({ from: at(-60), to: at(-20) })
    expect(desk.changes?.fields).toMatchObject([{ field: { name: 'title' } }])
    expect(idsOf(desk.opinions)).toEqual(made.opinions.toReversed())
    expect(idsOf(desk.examinations)).toEqual(made.examinations.toReversed())
    expect(desk.activity.map(({ action }) => action)).toEqual(['submit', 'returnToEntrant'])
    expect(idsOf(desk.proposals)).toEqual([made.proposal])
    expect(
      desk.similar?.map(({ other, applicant, categoryTitle, findings }) => [
        other,
        applicant,
        categoryTitle.title,
        findings.map(({ kind, score }) => [kind, score]),
      ]),
    ).toEqual([
      [
        await stored('entries', twin.id),
        (await stored('units', twin.unit))?.name,
        (await stored('categories', twin.category))?.title,
        [
          ['title', 0.9],
          ['summary', 0.8],
        ],
      ],
      [
        await stored('entries', cousin.id),
        (await stored('units', cousin.unit))?.name,
        (await stored('categories', cousin.category))?.title,
        [['summary', 0.7]],
      ],
    ])
    expect(evidenceOf(desk, 'similarity')).toMatchObject({ alike: 2, passed: null })
    expect(evidenceOf(desk, 'files')?.problems.map(({ code }) => code)).toContain('scanDoubtful')
  })

  it('should wait for the database a few times, however much there is', async () => {
    await load()
    const { waits, statements } = await watchDatabase(booted.payload, load)
    expect(waits).toBeLessThanOrEqual(6)
    expect(statements).toBeLessThanOrEqual(40)
  })
})

/** Four entries of a contest; somebody handed in `earlier` before `entry`, and nobody has it in hand. */
async function stage() {
  const { id } = await signedInStaff(booted.payload, { role: 'admin' })
  const world = await createStaffWorld(booted, { preset: association })
  const handIn = (categoryKey: string) => world.entry({ categoryKey })
  return {
    world,
    actor: { kind: 'staff', id, name: '示例审查员', role: 'organiser', contests: [] } as Actor,
    earlier: await handIn('film'),
    entry: await handIn('film'),
    twin: await handIn('film'),
    cousin: await handIn('speech'),
  }
}

async function fill() {
  const { actor, entry, earlier, twin, cousin, world } = staged
  return written(await booted.request(), async (req) => {
    const { contest, id } = entry
    const own = { contest, entry: id }
    const put = <S extends CollectionName>(collection: S, data: Partial<Documents[S]>) =>
      createDocument(req, collection, data)
    const unit = await createUnit(booted.payload, '示例合作单位')
    const account = await signedInAccount(booted.payload)
    await updateDocument(req, 'accounts', account.id, { name: '示例合作人' })
    for (const [minute, home] of [
      [-80, { kind: 'unit', unit }],
      [-70, { kind: 'person', account: account.id }],
    ] as const) {
      const answer = { namedAs: '如当初所填', state: 'confirmed', createdAt: at(minute) } as const
      await put('entryPartners', { ...own, ...home, ...answer })
    }
    await put('entryPartners', { ...own, kind: 'unit', unit, namedAs: '未应', state: 'asked' })

    const signUp = await put('formVersions', {
      form: (await findById(req, 'formVersions', entry.formVersion))?.form ?? '',
      version: 90,
      digest: 'd'.repeat(64),
      definition: { title: '示例报名', sections: [] },
    })
    await updateDocument(req, 'registrations', entry.registration, { formVersion: signUp.id })

    const file = { ...own, mimeType: 'application/pdf', filesize: 9, sha256: 'a'.repeat(64) }
    const scan = await put('entryFiles', {
      ...file,
      slot: 'stampedForm',
      originalName: '扫描件.pdf',
      filename: `${id}-scan`,
      kind: 'pdf',
      uploadedBy: entry.account,
      paperVerdict: 'same',
      paperDigest: 'b'.repeat(64),
      createdAt: at(-50),
    })
    const film = await put('entryFiles', {
      ...file,
      slot: 'film',
      originalName: '微电影.mp4',
      filename: `${id}-film`,
      kind: 'mp4',
      uploadedBy: entry.account,
      createdAt: at(-40),
    })
    await put('printedPapers', {
      ...own,
      paper: 'form',
      version: 1,
      digest: 'b'.repeat(64),
      printedAt: at(-90),
      by: entry.account,
    })
    const rendition = await put('renditions', {
      contest,
      file: film.id,
      state: 'waiting',
      percent: 0,
      attempts: 0,
    })
    for (const page of [2, 1]) {
      const drawn = { page, pageCount: 2, width: 1200, height: 1600 }
      const image = { image: `${id}-${page}`, imageSha256: 'c'.repeat(64) }
      await put('pageImages', { contest, source: scan.filename, ...drawn, ...image })
    }

    const line = { contest, subject: 'entries', subjectId: id, details: {} } as const
    const by = { actorKind: 'staff', actor: actor.id, actorName: actor.name } as const
    await put('activity', { ...line, ...by, action: 'returnToEntrant', at: at(-30) })
    await put('activity', { ...line, ...by, action: 'submit', at: at(-20) })
    for (const [minute, title] of [
      [-60, '旧题'],
      [-20, '新题'],
    ] as const) {
      const answers = { ...entry.answers, title }
      const handedIn = { formVersion: entry.formVersion, files: [], createdAt: at(minute) }
      await put('entryVersions', { ...own, ...handedIn, answers })
    }

    const opinions: string[] = []
    const examinations: string[] = []
    for (const minute of [-15, -10]) {
      const opinion = await put('recommendations', {
        ...own,
        unit: world.recommender,
        decision: 'recommend',
        opinion: '同意推荐',
        createdAt: at(minute),
        supersededAt: minute === -15 ? at(-10) : null,
      })
      opinions.push(opinion.id)
      const examination = await put('examinations', {
        ...own,
        examiner: actor.id,
        decision: 'check',
        checklist: [],
        remarks: [],
        createdAt: at(minute),
      })
      examinations.push(examination.id)
    }
    const proposal = await put('proposals', {
      ...own,
      action: 'disqualify',
      proposer: actor.id,
      reason: '示例理由',
      state: 'open',
    })

    await put('entryTexts', { ...own, fingerprints: [], frames: [], sources: [] })
    for (const [other, kind, score] of [
      [twin.id, 'summary', 800],
      [twin.id, 'title', 900],
      [cousin.id, 'summary', 700],
      [earlier.id, 'summary', 600],
    ] as const) {
      const [left = '', right = ''] = [id, other].toSorted()
      await put('similarities', {
        contest,
        entry: left,
        other: right,
        kind,
        score,
        passages: [],
      })
    }
    // What has left the contest since is left out.
    await updateDocument(req, 'entries', earlier.id, { stage: 'withdrawn' })
    return {
      signUp: signUp.id,
      scan,
      film,
      rendition,
      opinions,
      examinations,
      proposal: proposal.id,
    }
  })
}

async function load(): Promise<Desk> {
  const { actor, entry } = staged
  const req = await booted.request()
  const desk = await loadDesk({ req, actor, entryId: entry.id, now: NOW })
  if (!desk) throw new Error('no desk')
  return desk
}

const stored = async <S extends CollectionName>(collection: S, id: unknown) =>
  findById(await booted.request(), collection, id)

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)

const evidenceOf = ({ checks }: Desk, kind: string) =>
  checks.find(({ item }) => item.evidence === kind)?.evidence
