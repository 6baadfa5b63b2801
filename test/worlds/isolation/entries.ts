import { createHash, randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { createDocument } from '#src/store/database/documents.ts'
import { writePrivateFile } from '#src/store/storage/privateFiles.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createRegistration } from '../parts/createRegistration.ts'
import { inOperation } from '../parts/inOperation.ts'
import type { MadeContest, MadeRecommender } from './contests.ts'
import { createMarkedAccount, createMarkedUnit, mark } from './people.ts'
import type { MarkedAccount, MarkedUnit } from './people.ts'
import type { Plan, PlannedEntry } from './plan.ts'

/** A unit or person that enters, by any number of entries. */
export type MadeApplicant = { unit: MarkedUnit | null; account: MarkedAccount }
/** A sign-up to a contest; what stands in it is for its own unit or person only. */
export type MadeRegistration = {
  id: string
  contest: string
  applicant: MadeApplicant
  answer: string
  files: MadeFile[]
}
/** `text` is its content, `name` its name, `page` what the picture of its first page is made of; all of them marks. */
export type MadeFile = { id: string; text: string; name: string; page: string; removed: boolean }
export type MadeEntry = {
  id: string
  planned: PlannedEntry
  contest: MadeContest
  applicant: MadeApplicant
  registration: MadeRegistration
  /** The recommender it named when it was handed in; null on other routes. */
  recommender: string | null
  number: string | null
  title: string
  /** Marks in its answers, remarks and versions handed in. */
  deep: string[]
  files: MadeFile[]
  /** Why its recommender declined it, which its entrant is told (domain.md, lifecycle). */
  declined: string[]
  /** What its entrant has typed and not saved. */
  typed: string
  /** What only staff wrote about it. */
  staffOnly: string[]
}

/** The entries of a plan as they stand when they are handed in, or begun; nobody has said a word on them yet. */
export async function createEntries(
  booted: Booted,
  {
    plan,
    contests,
    recommenders,
    formVersion,
    examiner,
  }: {
    plan: Plan
    contests: MadeContest[]
    recommenders: MadeRecommender[]
    formVersion: string
    examiner: string
  },
): Promise<MadeEntry[]> {
  const applicants = new Map<string, MadeApplicant>()
  const registrations = new Map<string, MadeRegistration>()
  const entries: MadeEntry[] = []
  for (const [index, planned] of plan.entries.entries()) {
    const contest = pick(contests, planned.contest)
    const applicant = await applicantOf(planned)
    const registration = await registrationOf(contest, applicant)
    if (planned.isShared && registration.files.length === 0) {
      const home = { contest: contest.id, registration: registration.id }
      registration.files.push(await attach(booted, home, applicant))
    }
    const made = await inOperation(booted, (req) =>
      createOne(req, { planned, contest, applicant, registration, index }),
    )
    const home = { contest: contest.id, entry: made.id }
    made.files.push(await attach(booted, home, applicant))
    made.files.push(await attach(booted, home, applicant, true))
    entries.push(made)
  }
  return entries

  async function applicantOf({ applicant, who }: PlannedEntry): Promise<MadeApplicant> {
    const key = `${applicant}${who}`
    const known = applicants.get(key)
    if (known) return known
    const unit =
      applicant === 'person'
        ? null
        : applicant === 'recommender'
          ? pick(recommenders, who)
          : await createMarkedUnit(booted)
    const account = await createMarkedAccount(booted, { unit: unit?.id ?? null })
    const made = { unit, account }
    applicants.set(key, made)
    return made
  }

  async function registrationOf(contest: MadeContest, applicant: MadeApplicant) {
    const owner = ownerOf(applicant)
    const key = `${contest.id}${owner.unit ?? owner.person}`
    const known = registrations.get(key)
    if (known) return known
    const answer = mark()
    const { id } = await inOperation(booted, (req) =>
      createRegistration(req, {
        contest: contest.id,
        ...owner,
        account: applicant.account.id,
        answers: { hope: answer },
      }),
    )
    const made = { id, contest: contest.id, applicant, answer, files: [] }
    registrations.set(key, made)
    return made
  }

  async function createOne(
    req: PayloadRequest,
    made: Pick<MadeEntry, 'planned' | 'contest' | 'applicant' | 'registration'> & { index: number },
  ): Promise<MadeEntry> {
    const { planned, contest, applicant, registration, index } = made
    const category = pick(contest.categories, planned.category)
    const recommender = recommenderFor(planned, { contest, applicant, category })
    const route =
      category.recommendation === 'none' ? 'none' : recommender ? 'recommender' : 'direct'
    const isDraft = planned.fate === 'draft'
    const [title, summary, typed, note] = [mark(), mark(), mark(), mark()]
    const answers = { title, summary: `${summary}的简介` }
    const now = new Date().toISOString()
    const owner = ownerOf(applicant)
    const { id } = await createDocument(req, 'entries', {
      contest: contest.id,
      category: category.id,
      registration: registration.id,
      ...owner,
      account: applicant.account.id,
      applicantKind: owner.unit ? 'unit' : 'person',
      stage: isDraft ? 'draft' : 'submitted',
      route,
      recommender,
      title,
      answers,
      formVersion,
      ...(route === 'direct' ? { directRouteGround: 'foreignFunded' } : {}),
      number: isDraft ? null : `2030-S-${String(index + 1).padStart(4, '0')}`,
      numberSequence: isDraft ? null : index + 1,
      firstSubmittedAt: isDraft ? null : now,
      submittedAt: isDraft ? null : now,
      consentedRulesVersion: isDraft ? null : '1',
    } as Parameters<typeof createDocument<'entries'>>[2])
    const ofEntry = { contest: contest.id, entry: id }
    await createDocument(req, 'workingCopies', {
      contest: contest.id,
      account: applicant.account.id,
      subject: `entry:${id}`,
      section: 'story',
      input: { summary: typed },
      revision: 1,
      writer: randomUUID(),
      sequence: 1,
    })
    if (!isDraft) {
      await createDocument(req, 'entryVersions', { ...ofEntry, formVersion, answers, files: [] })
      await createDocument(req, 'examinations', {
        ...ofEntry,
        examiner,
        decision: 'check',
        checklist: [],
        remarks: [],
        reason: note,
      } as Parameters<typeof createDocument<'examinations'>>[2])
    }
    return {
      id,
      planned,
      contest,
      applicant,
      registration,
      recommender,
      title,
      typed,
      number: isDraft ? null : `2030-S-${String(index + 1).padStart(4, '0')}`,
      deep: [summary],
      files: [],
      declined: [],
      staffOnly: [note],
    }
  }
}

export const ownerOf = ({ unit, account }: MadeApplicant) =>
  unit ? { unit: unit.id, person: null } : { unit: null, person: account.id }

/** A plan counts on and on; there are as many as there are. */
export function pick<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** No unit recommends its own entries. */
function recommenderFor(
  { route, recommender }: PlannedEntry,
  {
    contest,
    applicant,
    category,
  }: {
    contest: MadeContest
    applicant: MadeApplicant
    category: MadeContest['categories'][number]
  },
): string | null {
  if (category.recommendation === 'none' || route === 'direct') return null
  const others = contest.recommenders.filter((unit) => unit !== applicant.unit?.id)
  return others.length > 0 ? pick(others, recommender) : null
}

/** A file and the picture of its first page. */
async function attach(
  booted: Booted,
  home: { contest: string; entry?: string; registration?: string },
  { account }: MadeApplicant,
  removed = false,
): Promise<MadeFile> {
  const [text, name, page] = [mark(), mark(), mark()]
  const [filename, image] = [`${randomUUID()}.pdf`, `${randomUUID()}.webp`]
  const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')
  const { payload } = booted
  await writePrivateFile({ payload, name: filename, bytes: Buffer.from(text) })
  await writePrivateFile({ payload, name: image, bytes: Buffer.from(page) })
  const { id } = await inOperation(booted, async (req) => {
    await createDocument(req, 'pageImages', {
      contest: home.contest,
      source: filename,
      page: 1,
      pageCount: 1,
      width: 9,
      height: 9,
      image,
      imageSha256: sha256(page),
    })
    return createDocument(req, 'entryFiles', {
      ...home,
      slot: 'work',
      originalName: `${name}.pdf`,
      standardName: `${name}.pdf`,
      filename,
      mimeType: 'application/pdf',
      filesize: Buffer.byteLength(text),
      sha256: sha256(text),
      kind: 'pdf',
      uploadedBy: account.id,
      // Taken out before anything was handed in.
      ...(removed ? { removedAt: new Date(Date.now() - 60_000).toISOString() } : {}),
    })
  })
  return { id, text, name, page, removed }
}
