import { flattenAllFields } from 'payload'
import type { CollectionSlug, FlattenedField } from 'payload'

import { codesIn } from '#src/admin/CodeCell/codesIn.ts'
import { EVENTS } from '#src/domain/types/event.ts'
import { bilingualOrNull } from '#src/translations/bilingual.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { association } from '../../helpers/presets.ts'
import {
  completeDraft,
  createEntrant,
  createIntakeWorld,
  handIn,
  signUp,
} from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'

let booted: Booted
beforeAll(async () => {
  booted = await bootPayload()
  const world = await createIntakeWorld(booted, { preset: association })
  const entrant = await createEntrant(booted)
  await signUp({ world, entrant })
  const { id } = await completeDraft({ world, entrant, category: 'film' })
  granted(await handIn({ world, entrant, entryId: id }))
})
afterAll(() => booted?.stop())

/** What staff or hosts type themselves as a name for the system, names of files, and what a machine computed. */
const AS_TYPED = new Set([
  'contests.slug',
  'categories.key',
  'accounts.username',
  'entryFiles.originalName',
  'entryFiles.filename',
  'uploads.originalName',
])
const NAME_FOR_THE_SYSTEM = /^[a-z][A-Za-z0-9_-]+$/
const DIGEST = /^[0-9a-f-]{32,}$/

describe('the lists of the panel', () => {
  it('should show in words whatever is kept as a name for the system', async () => {
    const raw: string[] = []
    const worded = new Set<string>()
    for (const { slug, fields, custom } of booted.payload.config.collections) {
      if (custom?.contest !== true) continue
      const texts = flattenAllFields({ fields }).filter(isListedText)
      const { docs } = await booted.payload.find({
        collection: slug as CollectionSlug,
        depth: 0,
        limit: 300,
        overrideAccess: true,
      })
      for (const row of docs as unknown as Record<string, unknown>[]) {
        for (const field of texts) {
          const values = [row[field.name]].flat().filter((each) => typeof each === 'string')
          const codes = values.filter(
            (each) => NAME_FOR_THE_SYSTEM.test(each) && !DIGEST.test(each),
          )
          const at = `${slug}.${field.name}`
          if (codes.length === 0 || AS_TYPED.has(at)) continue
          const asked = { field, value: row[field.name], row, payload: booted.payload }
          const said = field.custom?.codes
            ? await codesIn({ ...asked, locale: 'zh' })
            : codes.join()
          if (/^[a-zA-Z]/.test(said)) raw.push(`${at}: ${said}`)
          else worded.add(`${at} ${said}`)
        }
      }
    }
    expect([...new Set(raw)]).toEqual([])
    const all = [...worded].join('\n')
    for (const words of ['entryFiles.slot', 'ruleTexts.key', 'registrations.intents']) {
      expect(all).toContain(words)
    }
    expect(all).toMatch(/activity\.action 提交/)
    expect(all).toMatch(/activity\.subject 作品/)
    expect(all).not.toContain('已取消的')
  })

  it('should have words in both languages for everything that stands on the record', () => {
    const bare = EVENTS.filter((name) => !bilingualOrNull('event', name)?.en)
    expect(bare).toEqual([])
  })
})

const isListedText = (field: FlattenedField): field is Extract<FlattenedField, { type: 'text' }> =>
  field.type === 'text' &&
  !field.hidden &&
  !field.admin?.hidden &&
  (field.custom?.codes !== undefined || !field.admin?.components?.Cell)
