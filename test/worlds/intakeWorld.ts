import type { CollectionSlug, PayloadRequest } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Refusal } from '#src/domain/basics/refusal.ts'
import type { EntryDocument } from '#src/domain/documents/index.ts'
import type { Actor, ApplicantKind, FormDefinition } from '#src/domain/types/index.ts'
import { handInEntry } from '#src/operations/entry/handInEntry.ts'
import { saveEntrySection } from '#src/operations/entry/saveEntrySection.ts'
import { startEntry } from '#src/operations/entry/startEntry.ts'
import { attachFile } from '#src/operations/files/attachFile.ts'
import { completeRegistration } from '#src/operations/signUp/completeRegistration.ts'
import { saveRegistration } from '#src/operations/signUp/saveRegistration.ts'
import type { ContestPreset } from '#src/presets/types.ts'
import { loadCategory, loadContest } from '#src/queries/contest/loadContest.ts'
import { newestFormVersion } from '#src/queries/contest/newestFormVersion.ts'
import { installPreset } from '#src/operations/contest/installPreset.ts'
import { createDocument, findAll, findById } from '#src/store/database/documents.ts'
import { transact } from '#src/store/database/transact.ts'
import { fillInForm } from '../helpers/fillIn.ts'
import type { SectionInput } from '../helpers/fillIn.ts'
import type { Booted } from '../helpers/payload.ts'
import { createUnit, signedInAccount, unique } from '../helpers/people.ts'
import { granted } from './parts/granted.ts'

/** A contest made of a preset that takes entries now, and one recommender on its list. */
export type IntakeWorld = {
  booted: Booted
  contest: string
  slug: string
  rulesVersion: string
  categories: Record<string, string>
  recommender: string
}

export type TestEntrant = {
  actor: Extract<Actor, { kind: 'account' }>
  unit: string | null
  cookie: string
}

export async function createIntakeWorld(
  booted: Booted,
  { preset, now = new Date() }: { preset: ContestPreset; now?: Date },
): Promise<IntakeWorld> {
  const slug = `${preset.slug}-${unique()}`
  const req = await booted.request()
  const installed = await installPreset({ req, preset: { ...preset, slug }, now })
  const recommender = await createUnit(booted.payload, `示例推荐单位${unique()}`)
  if (preset.recommending) {
    await booted.payload.update({
      collection: slugOf('contests') as CollectionSlug,
      id: installed.contest,
      data: { recommenders: [recommender] },
    })
  }
  return { booted, slug, recommender, rulesVersion: preset.rulesVersion, ...installed }
}

/** An account of a unit (a new one unless given), or of a person. */
export async function createEntrant(
  { payload }: Booted,
  { unit, person = false }: { unit?: string; person?: boolean } = {},
): Promise<TestEntrant> {
  const home = person ? null : (unit ?? (await createUnit(payload)))
  const { id, cookie } = await signedInAccount(payload, { unit: home })
  return {
    cookie,
    unit: home,
    actor: { kind: 'account', id, name: '示例账号', unit: home, person, grants: [] },
  }
}

type Doing = { world: IntakeWorld; entrant: TestEntrant; now?: Date }

export const callOf = async ({ world, entrant, now = new Date() }: Doing) => ({
  req: await world.booted.request(),
  actor: entrant.actor,
  now,
})

/** Signs a unit up, where the contest has a form for it. */
export async function signUp(doing: Doing): Promise<void> {
  const { world } = doing
  const { req } = await callOf(doing)
  const contest = await loadContest(req, world.contest)
  const version = await newestFormVersion(req, contest?.signUpForm)
  if (!contest || !version) return
  const given = { recommender: world.recommender }
  for (const { key, input } of fillInForm(version.definition, given)) {
    const call = await callOf(doing)
    granted(await saveRegistration({ ...call, contestId: contest.id, sectionKey: key, input }))
  }
  const input = Object.fromEntries(
    contest.consents.map(({ key, version: agreed }) => [`consent_${key}`, agreed]),
  )
  granted(await completeRegistration({ ...(await callOf(doing)), contestId: contest.id, input }))
}

export async function begin(
  doing: Doing & { category: string; kind?: ApplicantKind },
): Promise<EntryDocument | Refusal> {
  const { world, entrant, category } = doing
  const kind = doing.kind ?? (entrant.unit ? 'unit' : 'person')
  const call = await callOf(doing)
  return startEntry({ ...call, categoryId: world.categories[category], applicantKind: kind })
}

/** A draft of which only the submission is missing: answers, files, title. */
export async function completeDraft(
  doing: Doing & { category: string; kind?: ApplicantKind; given?: SectionInput },
): Promise<EntryDocument> {
  const entry = granted(await begin(doing))
  const { req } = await callOf(doing)
  const form = await formOf(req, entry)
  const given = {
    title: `示例作品${unique()}`,
    recommender: doing.world.recommender,
    ...doing.given,
  }
  for (const { key, input } of fillInForm(form, given)) {
    const call = await callOf(doing)
    granted(await saveEntrySection({ ...call, entryId: entry.id, sectionKey: key, input }))
  }
  const category = await loadCategory(req, entry.category)
  for (const slot of category?.fileSlots ?? []) {
    if (!slot.required || slot.due !== 'submission') continue
    const [kind = 'any'] = slot.accept
    const attached = await attach({ ...doing, entryId: entry.id, slot: slot.key, kind })
    // A shared slot may be full already.
    if (isRefusal(attached) && attached.code !== 'fileTooMany') granted(attached)
  }
  return (await findById(await doing.world.booted.request(), 'entries', entry.id)) ?? entry
}

/** More drafts like a complete one, each with files of its own; made at once, because filling in many forms takes long. */
export async function copiesOf(
  { booted }: IntakeWorld,
  { draft, count }: { draft: EntryDocument; count: number },
): Promise<string[]> {
  const copies = await transact(await booted.request(), async ({ req }) => {
    const files = await findAll(req, 'entryFiles', { entry: { equals: draft.id } })
    const { id: _, createdAt: __, updatedAt: ___, ...data } = draft
    const ids: string[] = []
    for (let index = 0; index < count; index += 1) {
      const { id } = await createDocument(req, 'entries', data)
      for (const { id: _file, createdAt, updatedAt: _at, ...file } of files) {
        const filename = `test-${unique()}`
        await createDocument(req, 'entryFiles', { ...file, createdAt, filename, entry: id })
      }
      ids.push(id)
    }
    return ids
  })
  return granted(copies)
}

/** Attaches a file as if it had been received and looked at. */
export async function attach({
  entryId,
  slot,
  kind = 'pdf',
  bytes = 1000,
  startedAt,
  sha256 = 'a'.repeat(64),
  keep = async () => undefined,
  ...doing
}: Doing & {
  entryId: unknown
  slot: string
  kind?: Parameters<typeof attachFile>[0]['file']['findings']['kind']
  bytes?: number
  startedAt?: Date
  sha256?: string
  keep?: () => Promise<void>
}) {
  const call = await callOf(doing)
  return attachFile({
    ...call,
    entryId,
    slotKey: slot,
    file: {
      originalName: '扫描件 1.PDF',
      filename: `test-${unique()}`,
      sha256,
      findings: { bytes, kind, readable: true, seconds: 60, width: 1280, height: 720 },
      startedAt: startedAt ?? call.now,
      keep,
    },
  })
}

/** Every box ticked. */
export const allBoxes = async (world: IntakeWorld): Promise<Record<string, string>> => {
  const contest = await loadContest(await world.booted.request(), world.contest)
  const consents = contest?.consents ?? []
  return {
    declaration: 'yes',
    rules: contest?.rulesVersion ?? '',
    ...Object.fromEntries(consents.map(({ key, version }) => [`consent_${key}`, version])),
  }
}

export async function handIn(
  doing: Doing & { entryId: unknown; input?: Record<string, string> },
): Promise<EntryDocument | Refusal> {
  const call = await callOf(doing)
  const input = doing.input ?? (await allBoxes(doing.world))
  return handInEntry({ ...call, entryId: doing.entryId, input })
}

export async function formOf(req: PayloadRequest, entry: EntryDocument): Promise<FormDefinition> {
  const version = await findById(req, 'formVersions', entry.formVersion)
  if (!version) throw new Error('The entry has no form.')
  return version.definition
}
