import type { CollectionSlug, PayloadRequest } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import type { CollectionName, EntryDocument } from '#src/domain/documents/index.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { createDocument } from '#src/store/database/documents.ts'
import type { Booted } from '../helpers/payload.ts'
import { createUnit, signedInAccount, signedInStaff, unique } from '../helpers/people.ts'
import { contest as modelContest } from './lifecycleWorld.ts'
import type { ActorName } from './lifecycleWorld.ts'
import { createForm, TITLE } from './parts/createForm.ts'
import { createRegistration } from './parts/createRegistration.ts'
import { inOperation, written } from './parts/inOperation.ts'

export type OperationWorld = {
  contest: string
  category: string
  actors: Record<ActorName, Actor>
  /** A second organiser, for what two people answer for. */
  secondPerson: Actor
  /** The contest's other recommender, to send an entry to. */
  otherUnit: string
  draft: (req: PayloadRequest) => Promise<EntryDocument>
}

/** The contest of `lifecycleWorld.ts` in the database: same windows, same actors, one category, a form of one field. */
export async function createOperationWorld(booted: Booted): Promise<OperationWorld> {
  const { payload } = booted
  const create = async (collection: CollectionName, data: Record<string, unknown>) =>
    String((await payload.create({ collection: slugOf(collection) as CollectionSlug, data })).id)
  const units = {
    own: await createUnit(payload),
    recommender: await createUnit(payload),
    other: await createUnit(payload),
    partner: await createUnit(payload),
  }
  const { windows, graceMinutes, rulesVersion, examinationClosedAt } = modelContest
  const contest = await create('contests', {
    title: '示例大赛',
    slug: `example-${unique()}`,
    edition: 2030,
    published: true,
    windows: windows.map((window) => ({ ...window, displayText: window.title })),
    graceMinutes,
    rulesVersion,
    examinationClosedAt,
    directRoute: { enabled: true, label: '直接报名' },
    recommenders: [units.recommender, units.other],
  })
  const { form, version } = await createForm(booted, { fields: [TITLE] })
  const category = await create('categories', {
    contest,
    key: 'film',
    code: 'F',
    title: '示例影片',
    applicants: ['unit'],
    recommendation: 'required',
    forms: [{ applicantKinds: ['unit'], form }],
    checklist: [
      { key: 'original', label: '原创' },
      { key: 'ground', label: '直接报名依据', directRouteOnly: true },
    ],
  })

  const account = async (unit: string, roles: ('entrant' | 'recommender' | 'judge')[]) => {
    const grants = roles.map((role) => ({ contest, role }))
    const { id } = await signedInAccount(payload, { unit, grants })
    return { kind: 'account', id, name: '示例账号', unit, person: false, grants } as const
  }
  const staff = async (
    role: 'examiner' | 'organiser' | 'admin' | 'auditor',
    contests: string[],
  ) => {
    const { id } = await signedInStaff(payload, { role, contests })
    return { kind: 'staff', id, name: '示例工作人员', role, contests } as const
  }
  const elsewhere = await create('contests', {
    title: '另一赛事',
    slug: `example-${unique()}`,
    edition: 2030,
  })
  const entrant = await account(units.own, ['entrant'])
  const registration = await inOperation(booted, (req) =>
    createRegistration(req, { contest, unit: units.own, account: entrant.id }),
  )

  return {
    contest,
    category,
    otherUnit: units.other,
    secondPerson: await staff('organiser', [contest]),
    actors: {
      entrant,
      recommender: await account(units.recommender, ['recommender']),
      otherRecommender: await account(units.other, ['recommender']),
      ungrantedRecommender: await account(units.recommender, ['entrant', 'judge']),
      partner: await account(units.partner, ['entrant']),
      examiner: await staff('examiner', [contest]),
      organiser: await staff('organiser', [contest]),
      admin: await staff('admin', []),
      auditor: await staff('auditor', [contest]),
      foreignOrganiser: await staff('organiser', [elsewhere]),
      system: { kind: 'system', id: 'system', name: 'system' },
    },
    draft: (req) =>
      written(req, () =>
        createDocument(req, 'entries', {
          contest,
          category,
          registration: registration.id,
          account: entrant.id,
          applicantKind: 'unit',
          unit: units.own,
          stage: 'draft',
          route: 'recommender',
          recommender: units.recommender,
          openSections: [],
          remarks: [],
          title: '示例作品',
          answers: { title: '示例作品' },
          formVersion: version,
        }),
      ),
  }
}
