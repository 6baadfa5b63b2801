import type { PayloadRequest } from 'payload'

import type { EntryDocument } from '#src/domain/documents/index.ts'
import type { Answer, FormDefinition, FormField } from '#src/domain/types/index.ts'
import type { ContestPreset } from '#src/presets/types.ts'
import { installPreset } from '#src/operations/contest/installPreset.ts'
import {
  createDocument,
  findById,
  findFirst,
  updateDocument,
} from '#src/store/database/documents.ts'
import type { Running } from '../helpers/payload.ts'
import { createUnit, signedInAccount, unique } from '../helpers/people.ts'
import { createRegistration } from './parts/createRegistration.ts'
import { inOperation } from './parts/inOperation.ts'

export type StaffWorld = {
  contest: string
  categories: Record<string, string>
  recommender: string
  /** An entry of a unit of its own, handed in, with whole answers; later ones stand further back in the queue. */
  entry: (changed?: Partial<EntryDocument> & { categoryKey?: string }) => Promise<EntryDocument>
}

/** A contest of a preset, taking entries now, as staff find it in their panel. */
export async function createStaffWorld(
  booted: Running,
  { preset, slug = `staff-${unique()}` }: { preset: ContestPreset; slug?: string },
): Promise<StaffWorld> {
  const { payload, request } = booted
  const now = new Date()
  const installed = await installPreset({
    req: await request(),
    preset: { ...preset, slug },
    now,
  })
  const { contest, categories } = installed
  const recommender = await createUnit(payload, `示例区质量协会${unique()}`)
  await updateDocument(await request(), 'contests', contest, { recommenders: [recommender] })
  const account = await signedInAccount(payload)
  let sequence = 0

  return {
    contest,
    categories,
    recommender,
    entry: async ({ categoryKey, ...changed } = {}) => {
      const category = categories[categoryKey ?? Object.keys(categories)[0] ?? ''] ?? ''
      const unit = await createUnit(payload)
      const version = await versionFor(await request(), category)
      sequence += 1
      return inOperation(booted, async (req) => {
        const registration = await createRegistration(req, { contest, unit, account: account.id })
        return createDocument(req, 'entries', {
          contest,
          category,
          unit,
          account: account.id,
          registration: registration.id,
          applicantKind: 'unit',
          stage: 'submitted',
          route: 'direct',
          directRouteGround: 'foreignFunded',
          openSections: [],
          remarks: [],
          title: `示例作品${sequence}`,
          number: `${preset.edition}-X-${String(sequence).padStart(4, '0')}`,
          answers: {
            ...wholeAnswers(version.definition, changed.recommender ?? recommender),
            ...(changed.title ? { title: changed.title } : {}),
          },
          formVersion: version.id,
          firstSubmittedAt: new Date(now.getTime() + sequence * 60_000).toISOString(),
          submittedAt: new Date(now.getTime() + sequence * 60_000).toISOString(),
          consentedRulesVersion: preset.rulesVersion,
          ...changed,
        })
      })
    },
  }
}

async function versionFor(req: PayloadRequest, categoryId: string) {
  const category = await findById(req, 'categories', categoryId)
  const form = category?.forms[0]?.form ?? null
  const version = await findFirst(req, 'formVersions', { form: { equals: form } }, '-version')
  if (!version) throw new Error('The category has no form.')
  return version
}

/** An answer to every field that passes its own check. */
export function wholeAnswers(
  definition: FormDefinition,
  recommender: string,
): Record<string, Answer> {
  const fields = definition.sections.flatMap((section) => section.fields)
  return Object.fromEntries(
    fields
      .filter((field) => field.type !== 'statement')
      .map((field) => [field.name, wholeAnswer(field, recommender)]),
  )
}

function wholeAnswer(field: FormField, recommender: string): Answer {
  switch (field.type) {
    case 'email':
      return 'name@example.org'
    case 'phone':
      return '13800005678'
    case 'postcode':
      return '200000'
    case 'creditCode':
      return '91310000000000000A'
    case 'date':
      return '2010-05-06'
    case 'number':
      return field.min ?? 1
    case 'single':
      return plainOption(field)
    case 'multiple':
      return [plainOption(field)]
    case 'recommender':
      return recommender
    case 'text':
      return '一段示例文字'
    case 'textarea':
      return '一段示例文字，'.repeat(100).slice(0, lengthOf(field))
    case 'statement':
    case 'file':
      return null
  }
}

const plainOption = ({ options }: { options: { value: string; asksText?: boolean }[] }): string =>
  options.find(({ asksText }) => !asksText)?.value ?? options[0]?.value ?? ''

const lengthOf = (field: { minCharacters?: number; maxCharacters?: number }): number =>
  Math.min(Math.max(field.minCharacters ?? 0, 60) + 5, field.maxCharacters ?? 300)
