import { rerouteEntry } from '#src/operations/entry/rerouteEntry.ts'
import { createDocument, updateDocument } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInAccount, signedInStaff } from '../../helpers/people.ts'
import { recommenderDesk } from '../../helpers/recommenderDesk.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { createEntry, createRecommendationWorld } from '../../worlds/recommendationWorld.ts'
import type { RecommendationWorld, TestEntry } from '../../worlds/recommendationWorld.ts'
import { slugNow } from '../../helpers/names/slugPrefix.ts'

/**
 * Non-interference: whatever a recommender asks of Payload's own doors is answered alike before and after something
 * happens to entries that do not name its unit (any more), and to the tables and opinions of others.
 */
let booted: Booted
let world: RecommendationWorld
let cookie: string
/** Names another unit from the first. */
let foreign: TestEntry
/** Named our unit, was recommended and printed in a table of ours, and now names another. */
let gone: TestEntry
let own: TestEntry[]
/** Of entries that do not name us. */
let files: string[]
/** Printed and scanned by another unit. */
let theirTable: string

const SECRET = '秘密作品'
const WORK = {
  key: 'work',
  label: '作品文件',
  due: 'submission' as const,
  required: false,
  maxFiles: 1,
  maxMegabytes: 1,
  accept: ['pdf' as const],
}

beforeAll(async () => {
  booted = await bootPayload()
  // Hundreds of refusals would each be written with their stack.
  booted.payload.logger.level = 'silent'
  world = await createRecommendationWorld(booted, { category: { fileSlots: [WORK] } })
  const { ours, contest } = world
  const grants = [{ contest, role: 'recommender' as const }]
  cookie = (await signedInAccount(booted.payload, { unit: ours.unit, grants })).cookie
  const entryOf = (recommender: string) => createEntry(booted, world, { recommender })
  own = [await entryOf(ours.unit), await entryOf(ours.unit), await entryOf(ours.unit)]
  gone = await entryOf(ours.unit)
  foreign = await entryOf(world.theirs.unit)
  const desk = recommenderDesk(booted, { world })
  for (const { id } of [...own.slice(1), gone]) granted(await desk.recommend(id))
  await desk.print(granted(await desk.generate(true)))
  for (const { id } of own) await attach(id)
  files = [await attach(gone.id), await attach(foreign.id)].map(({ id }) => id)
  const theirs = recommenderDesk(booted, { world, actor: world.theirs.actor })
  const further = await entryOf(world.theirs.unit)
  granted(await theirs.recommend(further.id))
  theirTable = granted(
    await theirs.scan(await theirs.print(granted(await theirs.generate(true)))),
  ).id
  granted(
    await rerouteEntry({
      req: await booted.request(),
      actor: { ...world.examiner, role: 'organiser' },
      now: world.now,
      entryId: gone.id,
      action: 'reassign',
      choice: { route: 'recommender', recommender: world.theirs.unit },
      reason: '对口有误。',
    }),
  )
})
afterAll(() => booted?.stop())

const attach = (entry: string) =>
  inOperation(booted, (req) =>
    createDocument(req, 'entryFiles', {
      contest: world.contest,
      entry,
      slot: 'work',
      originalName: `${entry}.pdf`,
      filename: `${entry}.pdf`,
      mimeType: 'application/pdf',
      filesize: 1,
      sha256: '0'.repeat(64),
      kind: 'pdf',
      uploadedBy: world.entrant,
    }),
  )

/** Every path one may filter and sort by: the fields, and some of those behind each relationship. */
function pathsOf(slug: string): string[] {
  const fields = booted.payload.collections[slugNow(slug)]?.config.flattenedFields ?? []
  return fields.flatMap((field) => {
    if (!('name' in field) || !field.name) return []
    const { name } = field
    if (field.type === 'relationship' && typeof field.relationTo === 'string') {
      const beyond = booted.payload.collections[field.relationTo]?.config.flattenedFields ?? []
      const some = beyond.flatMap((each) =>
        'name' in each && each.name && TELLING.has(each.name) ? [`${name}.${each.name}`] : [],
      )
      return [name, ...some]
    }
    if ('flattenedFields' in field) {
      return field.flattenedFields.flatMap((each) =>
        'name' in each ? [`${name}.${each.name}`] : [],
      )
    }
    return [name]
  })
}
const TELLING = new Set(['title', 'name', 'stage', 'recommender', 'number', 'opinion', 'digest'])
/** Collections a recommender has rows of from which a path leads to entries. */
const NEAR = [
  'entries',
  'entryFiles',
  'registrations',
  'recommendations',
  'recommendationTables',
  'messages',
  'units',
]

async function ask(path: string): Promise<[string, unknown]> {
  const { status, body } = await booted.rest(path, { cookie })
  return [path, { status, body }]
}

function probes(): string[] {
  const everywhere = booted.payload.config.collections.flatMap(({ slug }) => [
    `/${slug}?limit=0&depth=3&sort=id`,
    `/${slug}?limit=0&depth=0&sort=-updatedAt`,
    `/${slug}/count`,
    ...[foreign.id, gone.id].flatMap((id) => [
      `/${slug}/${id}`,
      `/${slug}/count?where[id][in]=${id}`,
    ]),
  ])
  const near = NEAR.flatMap((slug) =>
    pathsOf(slug).flatMap((path) => [
      `/${slug}?limit=0&depth=0&sort=${path}&select[id]=true`,
      `/${slug}/count?where[or][0][${path}][like]=${SECRET}`,
      `/${slug}/count?where[${path}][in]=${foreign.id},${gone.id},${foreign.unit}`,
    ]),
  )
  // The portal's own doors: files, pages drawn of them, tables as PDF and scan.
  const doors = [
    ...files.flatMap((id) => [`/portal/files/${id}`, `/portal/files/${id}/pages/1`]),
    ...['pdf', 'scan', 'scan/pages/1'].map((file) => `/portal/unit/tables/${theirTable}/${file}`),
    ...['form.pdf', 'receipt.pdf'].map((paper) => `/portal/entries/${gone.id}/${paper}`),
  ]
  return [...everywhere, ...near, ...doors]
}

async function askAll(paths: string[]): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>()
  for (let at = 0; at < paths.length; at += 8) {
    for (const [path, answer] of await Promise.all(paths.slice(at, at + 8).map(ask))) {
      answers.set(path, answer)
    }
  }
  return answers
}

/** Everything that may happen to what does not name our unit. */
async function somethingHappens(): Promise<void> {
  await inOperation(booted, async (req) => {
    for (const { id, unit } of [foreign, gone]) {
      await updateDocument(req, 'entries', id, {
        title: `!${SECRET}`,
        answers: { title: SECRET, summary: SECRET },
      })
      await updateDocument(req, 'units', unit, { name: `!${SECRET}${id}`, address: SECRET })
    }
  })
  const theirs = recommenderDesk(booted, { world, actor: world.theirs.actor })
  granted(await theirs.recommend(gone.id, SECRET))
  granted(await theirs.recommend(foreign.id, SECRET))
  granted(await theirs.seal(await theirs.readyTable()))
  const another = await createEntry(booted, world, {
    recommender: world.theirs.unit,
    title: SECRET,
    unit: gone.unit,
  })
  await attach(another.id)
  await createEntry(booted, world, { recommender: null, title: SECRET })
  await createEntry(booted, world, { recommender: world.ours.unit, stage: 'draft' })
}

describe('a recommender before Payload’s own doors', () => {
  it('should see its own, so that the test means something', async () => {
    const { body } = await booted.rest('/entries?depth=0&limit=0', { cookie })
    const ids = (body.docs as unknown as { id: string }[]).map(({ id }) => id)
    expect(ids.sort()).toEqual(own.map(({ id }) => id).sort())
    const files = await booted.rest('/entryFiles/count', { cookie })
    expect(files.body).toEqual({ totalDocs: 3 })
  })

  it('should be refused, and not fail, where Payload itself would', async () => {
    const { cookie: staff } = await signedInStaff(booted.payload, { role: 'admin' })
    for (const who of [cookie, staff]) {
      const sorted = await booted.rest('/accounts?sort=grants.contest', { cookie: who })
      expect(sorted.status).toBe(400)
      for (const people of ['staff', 'accounts']) {
        const verified = await booted.rest(`/${people}/verify/1`, { method: 'POST', cookie: who })
        expect(verified.status).toBe(404)
      }
    }
  })

  it('should learn nothing of what does not name it, by whatever question', async () => {
    const paths = probes()
    const before = await askAll(paths)
    await somethingHappens()
    const after = await askAll(paths)
    const told = [...after].filter(
      ([path, answer]) => JSON.stringify(answer) !== JSON.stringify(before.get(path)),
    )
    expect(told.map(([path]) => path)).toEqual([])
    expect(JSON.stringify([...after.values()])).not.toContain(SECRET)
    expect(after.size).toBeGreaterThan(500)
    const portal = [...after].filter(([path]) => path.startsWith('/portal/'))
    expect(portal.map(([, answer]) => (answer as { status: number }).status)).toEqual(
      portal.map(() => 404),
    )
    const faults = [...after].filter(([, answer]) => (answer as { status: number }).status > 501)
    expect(faults).toEqual([])
  })
})
