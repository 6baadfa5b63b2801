import type { CollectionSlug, PayloadRequest } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { toBlocks } from '../../domain/forms/toBlocks.ts'
import type { FormDefinition } from '../../domain/types/index.ts'
import { shiftWindows } from '../../presets/shiftWindows.ts'
import type { CategoryPreset, ContestPreset } from '../../presets/types.ts'
import { createDocument } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { installRounds } from './installRounds.ts'
import { richText } from './richText.ts'

export type InstalledPreset = {
  /** Id of the contest. */
  contest: string
  /** Ids of its categories by their keys. */
  categories: Record<string, string>
}

/**
 * Makes a contest of a preset: its forms, the contest itself, categories and rounds, all or nothing.
 *
 * @param now given, the schedule is moved by whole days so that entries are being taken at this instant; left out,
 *   the contest keeps the dates of its notice.
 * @param recommenders ids of the units that recommend in it.
 * @param published whether the public sees it at once.
 * @throws Payload's ValidationError where a contest of this slug exists already.
 */
export async function installPreset({
  req,
  preset,
  now,
  recommenders = [],
  published = true,
}: {
  req: PayloadRequest
  preset: ContestPreset
  now?: Date
  recommenders?: string[]
  published?: boolean
}): Promise<InstalledPreset> {
  const installed = await transact(req, async () => {
    const forms = new Map<FormDefinition, string>()
    for (const form of formsOf(preset)) forms.set(form, await createForm({ req, form }))
    const { id: contest } = await createDocument(req, 'contests', {
      ...contestData({ preset, forms, now }),
      recommenders,
      published,
    })
    const categories: Record<string, string> = {}
    for (const category of preset.categories) {
      const { id } = await createDocument(
        req,
        'categories',
        categoryData({ category, contest, forms }),
      )
      await installRounds({ req, category, ids: { contest, category: id } })
      categories[category.key] = id
    }
    return { contest, categories }
  })
  if (isRefusal(installed)) throw new Error(`The preset was refused: ${installed.code}`)
  return installed
}

type FormIds = ReadonlyMap<FormDefinition, string>

/** Each form once, though several kinds of applicant may fill in the same one. */
function formsOf(preset: ContestPreset): Set<FormDefinition> {
  const entryForms = preset.categories.flatMap(({ forms }) => forms.map(({ form }) => form))
  return new Set([...(preset.signUpForm ? [preset.signUpForm] : []), ...entryForms])
}

/** The form-builder's own collection; its version is kept by the hook of the collection. */
async function createForm({
  req,
  form,
}: {
  req: PayloadRequest
  form: FormDefinition
}): Promise<string> {
  const { id } = await req.payload.create({
    collection: slugOf('forms') as CollectionSlug,
    data: { title: form.title, titleEn: form.titleEn ?? null, fields: toBlocks(form) },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return String(id)
}

type ContestData = Omit<Partial<ContestDocument>, 'id' | 'createdAt' | 'updatedAt'>

function contestData({
  preset,
  forms,
  now,
}: {
  preset: ContestPreset
  forms: FormIds
  now?: Date
}): ContestData {
  const { slug, title, titleEn, edition, documentNumber, look, theme, themeEn, timeZone } = preset
  return {
    slug,
    title,
    titleEn,
    edition,
    documentNumber,
    look,
    theme,
    themeEn,
    timeZone,
    purpose: richText(preset.purpose.paragraphs),
    organisations: preset.organisations,
    contacts: preset.contacts,
    channels: preset.channels,
    windows: now ? shiftWindows({ preset, now, phase: 'submission' }) : preset.windows,
    graceMinutes: preset.graceMinutes,
    rulesVersion: preset.rulesVersion,
    rules: richText(preset.rules.paragraphs),
    consents: preset.consents.map(({ key, version, title: heading, text }) => ({
      key,
      version,
      title: heading,
      text,
    })),
    directRoute: preset.directRoute,
    allowOwnRecommendation: preset.allowOwnRecommendation,
    ...preset.examination,
    recommendationDeclaration: preset.recommending?.declaration ?? null,
    opinionTemplates: preset.recommending?.opinionTemplates ?? [],
    signUpForm: idIn(forms, preset.signUpForm),
  }
}

function categoryData({
  category,
  contest,
  forms,
}: {
  category: CategoryPreset
  contest: string
  forms: FormIds
}) {
  const { requirementSheet, scoreSheet, rounds: _, ...rest } = category
  return {
    ...rest,
    contest,
    requirementSheet: richText(requirementSheet.paragraphs),
    scoreSheet: scoreSheet.criteria,
    forms: category.forms.map(({ applicantKinds, form }) => ({
      applicantKinds,
      form: idIn(forms, form) ?? '',
    })),
  }
}

const idIn = (forms: FormIds, form: FormDefinition | null): string | null =>
  (form && forms.get(form)) ?? null
