import type { PayloadRequest } from 'payload'

import type { CategoryDocument, ContestDocument } from '#src/domain/documents/index.ts'
import type { ContestPreset } from '#src/presets/types.ts'
import { loadCategory, loadContest } from '#src/queries/contest/loadContest.ts'
import { updateDocument } from '#src/store/database/documents.ts'
import { installPreset } from '#src/operations/contest/installPreset.ts'

/** A contest of the demo as it was installed. */
export type Edition = {
  preset: ContestPreset
  contest: ContestDocument
  /** In the order of the preset. */
  categories: CategoryDocument[]
}

/** Installs an edition made by `demoEdition`, published, with the units that recommend in it. */
export async function installEdition({
  req,
  preset,
  recommenders,
}: {
  req: PayloadRequest
  preset: ContestPreset
  recommenders: string[]
}): Promise<Edition> {
  const installed = await installPreset({
    req,
    preset,
    recommenders: preset.recommending ? recommenders : [],
  })
  // The demo has three films in all its entries: nobody is to choose between them.
  await updateDocument(req, 'contests', installed.contest, { repeatDays: 0 })
  const contest = await loadContest(req, installed.contest)
  if (!contest) throw new Error(`The contest ${preset.slug} is not there.`)
  const categories: CategoryDocument[] = []
  for (const id of Object.values(installed.categories)) {
    const category = await loadCategory(req, id)
    if (category) categories.push(category)
  }
  return { preset, contest, categories }
}
