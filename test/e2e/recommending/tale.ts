import type { EntryDocument } from '#src/domain/documents/index.ts'
import type { Stage } from '#src/domain/types/index.ts'
import { findById, findFirst, updateDocument } from '#src/store/database/documents.ts'
import type { Life, Visitor } from '../../helpers/life.ts'
import { signedInAccount } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { createStaffWorld } from '../../worlds/staffWorld.ts'
import type { StaffWorld } from '../../worlds/staffWorld.ts'

export const UNIT = '示例四十件推荐单位'
export const SLUG = 'forty-entries'
export const DESK = `/unit/${SLUG}`
export const titleOf = (at: number): string => `示例故事${String(at).padStart(2, '0')}`

/** What becomes of the forty, by their places in the queue from 1; all others go straight into the main table. */
export const RECONSIDERED = 37
export const DECLINED = 38
export const RETURNED = 39
export const LATE = 40

export type Tale = {
  life: Life
  world: StaffWorld
  admin: Visitor
  recommender: Visitor
  /** Handed in, by their places from 1. */
  entries: Record<number, EntryDocument>
  /** In the order of the main table. */
  ranked: string[]
  /** Id of the recommender, once it is on the list. */
  unit: string
}

/** How steps are told: each one by its sentence; the tale is known once it has begun. */
export type Telling = {
  step: (name: string, act: () => Promise<void>) => void
  tale: () => Tale
}

export async function beginTale(life: Life): Promise<Tale> {
  // The first of all staff is an administrator.
  const admin = await life.staff('admin')
  const world = await createStaffWorld(life.booted, { preset: association, slug: SLUG })
  const req = await life.booted.request()
  // Files have journeys of their own.
  for (const id of Object.values(world.categories)) {
    const category = await findById(req, 'categories', id)
    const checklist = category?.checklist.map((item) => ({ ...item, slots: [] })) ?? []
    await updateDocument(req, 'categories', id, { fileSlots: [], checklist })
  }
  await updateDocument(req, 'contests', world.contest, { showDrafting: true })
  const recommender = await life.visitor()
  return { life, world, admin, recommender, entries: {}, ranked: [], unit: '' }
}

/** Forty entries that name the unit, half of them films, and somebody who has not handed in yet. */
export async function fillQueue({ life, world, unit, entries }: Tale): Promise<string> {
  for (let at = 1; at <= LATE; at += 1) {
    entries[at] = await world.entry({
      title: titleOf(at),
      route: 'recommender',
      recommender: unit,
      directRouteGround: null,
      categoryKey: at % 2 === 0 ? 'film' : 'speech',
    })
  }
  const drafting = await world.entry({
    title: '还没有交的稿子',
    route: 'recommender',
    recommender: unit,
    stage: 'draft',
    directRouteGround: null,
  })
  const drafter = await findById(await life.booted.request(), 'units', drafting.unit)
  return drafter?.name ?? ''
}

export async function unitNamed({ life }: Tale, name: string): Promise<string> {
  const found = await findFirst(await life.booted.request(), 'units', { name: { equals: name } })
  if (!found) throw new Error(`no unit ${name}`)
  return found.id
}

/** Somebody who works for the unit an entry is of, signed in. */
export async function entrantOf({ life }: Tale, entry: EntryDocument): Promise<Visitor> {
  const { cookie } = await signedInAccount(life.booted.payload, { unit: entry.unit })
  const [name = '', value = ''] = cookie.split('=')
  const visitor = await life.visitor()
  await visitor.page.context().addCookies([{ name, value, url: life.site.origin }])
  return visitor
}

export async function stageOf({ life }: Tale, { id }: { id: string }): Promise<Stage | undefined> {
  return (await findById(await life.booted.request(), 'entries', id))?.stage
}

/** One of the forty. */
export function entryAt({ entries }: Tale, at: number): EntryDocument {
  const entry = entries[at]
  if (!entry) throw new Error(`no entry ${at}`)
  return entry
}
