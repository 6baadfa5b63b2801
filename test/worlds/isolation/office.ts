import { randomUUID } from 'node:crypto'

import type { CollectionSlug, PayloadRequest } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import type { CollectionName } from '#src/domain/documents/index.ts'
import { createDocument, findAll, updateDocument } from '#src/store/database/documents.ts'
import type { Booted } from '../../helpers/payload.ts'
import { inOperation } from '../parts/inOperation.ts'
import type { MadeContest } from './contests.ts'
import { createMarkedAccount, createMarkedUnit, mark } from './people.ts'
import type { IsolationWorld } from './world.ts'

/** What staff have of one contest beside its entries, or of none. `texts` are marks, with what they stand in. */
export type Office = {
  /** Null: it belongs to no contest. */
  contest: string | null
  texts: { text: string; of: string }[]
  /** One document of a collection each. */
  ids: Partial<Record<string, string>>
}

/** Fills the contests of a world with everything that staff write in them or find there, and makes what belongs to none. */
export async function furnish(booted: Booted, world: IsolationWorld): Promise<Office[]> {
  const offices: Office[] = []
  for (const contest of world.contests) offices.push(await furnishOne(booted, world, contest))
  return [...offices, await furnishNone(booted, world)]
}

function notes(contest: string | null) {
  const office: Office = { contest, texts: [], ids: {} }
  return {
    office,
    noted: (of: string): string => {
      const text = mark()
      office.texts.push({ text, of })
      return text
    },
    make: async (req: PayloadRequest, slug: CollectionName, data: object): Promise<string> => {
      const { id } = await createDocument(req, slug, data)
      office.ids[slug] = id
      office.texts.push({ text: id, of: `id in ${slug}` })
      return id
    },
  }
}

async function furnishOne(
  booted: Booted,
  { entries }: IsolationWorld,
  { id: contest, categories, recommenders }: MadeContest,
): Promise<Office> {
  const { office, noted, make } = notes(contest)
  const category = categories[0]?.id ?? ''
  const unit = recommenders[0] ?? ''
  const form = await booted.payload.create({
    collection: slugOf('forms') as CollectionSlug,
    data: {
      title: noted('form'),
      fields: [{ blockType: 'text', name: 'hope', label: noted('field of a form') }],
    },
  })
  office.ids.forms = String(form.id)
  const judge = await createMarkedAccount(booted, { grants: [{ contest, role: 'judge' }] })
  office.texts.push({ text: judge.name, of: 'judge' }, { text: judge.phone, of: 'judge' })
  const own = entries.filter((made) => made.contest.id === contest)
  await inOperation(booted, async (req) => {
    await updateDocument(req, 'contests', contest, {
      signUpForm: String(form.id),
      theme: noted('theme of a contest'),
      phrases: [{ use: 'remark', text: noted('phrase') }],
    })
    await updateDocument(req, 'categories', category, {
      summary: noted('category'),
      limits: { perUnit: null, perPerson: null, soft: true },
    })
    office.ids.contests = contest
    office.ids.categories = category
    const round = await make(req, 'rounds', { contest, category, title: noted('round') })
    const letter = { contest, audience: 'entrants', body: noted('body of a letter') }
    await make(req, 'broadcasts', { ...letter, subject: noted('letter') })
    const sent = await make(req, 'broadcasts', {
      ...letter,
      subject: noted('letter sent'),
      state: 'sent',
      sentBy: noted('sender of a letter'),
      recipients: 1,
    })
    const message = { contest, account: judge.id, template: 'entrySeen', params: {} }
    await make(req, 'messages', {
      ...message,
      broadcast: sent,
      channel: 'email',
      state: 'failed',
      fault: 'unreachable',
      address: noted('address of a message'),
    })
    await make(req, 'limitGrants', { category, unit, extra: 1, reason: noted('grant') })
    const publicity = { contest, unit, count: 1, title: noted('publicity') }
    await make(req, 'publicityRecords', { ...publicity, note: noted('evidence') })
    const runs = { contest, round, ruleVersion: '1', inputDigest: 'a', outputDigest: 'b' }
    const written = {
      input: JSON.stringify({
        rule: noted('input of a run'),
        scoreSheet: { version: '1', criteria: [] },
        awards: [],
      }),
      output: JSON.stringify({ lines: [noted('output of a run')] }),
    }
    await make(req, 'resultRuns', { ...runs, ...written })
    await furnishEntries(req)
  })
  return office

  async function furnishEntries(req: PayloadRequest): Promise<void> {
    const [first, second] = own
    if (!first) return
    const round = office.ids.rounds
    const entry = first.id
    const [staff] = await findAll(req, 'staff', {}, { limit: 1 })
    await make(req, 'assignments', { contest, round, judge: judge.id, entry })
    const comment = noted('comment of a judge')
    await make(req, 'marks', { contest, round, judge: judge.id, entry, values: {}, comment })
    const proposed = { contest, entry, action: 'disqualify', proposer: staff?.id, state: 'open' }
    await make(req, 'proposals', { ...proposed, reason: noted('proposal') })
    const named = { contest, entry, kind: 'unit', state: 'asked' }
    await make(req, 'entryPartners', { ...named, namedAs: noted('partner') })
    const { account, unit } = first.applicant
    const child = await make(req, 'participants', {
      name: noted('participant'),
      guardian: noted('guardian'),
      publicName: 'none',
      account: account.id,
      unit: unit?.id ?? null,
      person: unit ? null : account.id,
    })
    await updateDocument(req, 'entries', entry, { participants: [child] })
    if (!second) return
    const text = { text: noted('passage'), common: true }
    const pair = { contest, entry, other: second.id, kind: 'title', score: 900 }
    const film = { contest, entry, other: second.id, fingerprint: 'f'.repeat(64), state: 'lapsed' }
    const day = new Date().toISOString()
    await make(req, 'repeats', {
      ...film,
      fileName: noted('film'),
      askedAt: day,
      due: day,
      reason: noted('repeat'),
    })
    await make(req, 'similarities', { ...pair, passages: [{ left: [text], right: [text] }] })
  }
}

/** What is nobody's contest: for staff of all of them. */
async function furnishNone(booted: Booted, { entries }: IsolationWorld): Promise<Office> {
  const { office, noted, make } = notes(null)
  const unit = await createMarkedUnit(booted)
  const asker = await createMarkedAccount(booted)
  office.ids.units = unit.id
  office.ids.accounts = asker.id
  for (const text of [unit.name, unit.address, unit.contactName, unit.contactPhone]) {
    office.texts.push({ text, of: 'unit of no contest' })
  }
  for (const text of [asker.name, asker.phone]) office.texts.push({ text, of: 'account of none' })
  const form = await booted.payload.create({
    collection: slugOf('forms') as CollectionSlug,
    data: { title: noted('form of no contest'), fields: [TEXT] },
  })
  office.ids.forms = String(form.id)
  await inOperation(booted, async (req) => {
    const joins = { unit: unit.id, account: asker.id, state: 'open' }
    await make(req, 'joinRequests', { ...joins, askedAs: unit.name, note: noted('join request') })
    const [made] = entries
    const to = { account: made?.applicant.account.id, template: 'member.removed' }
    await make(req, 'messages', { ...to, params: { unit: noted('message of no contest') } })
    await make(req, 'activity', {
      at: new Date().toISOString(),
      actorKind: 'system',
      actor: 'system',
      actorName: 'system',
      action: 'mergeUnits',
      subject: 'units',
      subjectId: randomUUID(),
      details: { reason: noted('activity of no contest') },
    })
  })
  return office
}

const TEXT = { blockType: 'text', name: 'hope', label: '心愿' }
