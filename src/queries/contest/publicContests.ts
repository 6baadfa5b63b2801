import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { pick } from '../../domain/basics/pick.ts'
import { fillCategory, fillContest } from '../../domain/contest/filledTexts.ts'
import type { CategoryDocument, ContestDocument } from '../../domain/documents/index.ts'
import { findAll, findById } from '../../store/database/documents.ts'
import { settingsOf } from '../../store/settings.ts'

/** What the public may know of a contest: its announcement, never its forms, consents' keys or gated sheets. */
export type PublicContest = Pick<ContestDocument, (typeof CONTEST_FIELDS)[number]>

/** What the public may know of a category; requirement and score sheets wait for the sign-up (R39). */
export type PublicCategory = Pick<CategoryDocument, (typeof CATEGORY_FIELDS)[number]>

const CONTEST_FIELDS = [
  'id',
  'slug',
  'title',
  'titleEn',
  'edition',
  'documentNumber',
  'theme',
  'themeEn',
  'purpose',
  'rules',
  'rulesVersion',
  'windows',
  'timeZone',
  'organisations',
  'contacts',
  'channels',
  'look',
] as const satisfies readonly (keyof ContestDocument)[]

const CATEGORY_FIELDS = [
  'id',
  'key',
  'code',
  'title',
  'titleEn',
  'summary',
  'summaryEn',
  'applicants',
  'limits',
  'recommendation',
  'fileSlots',
  'awards',
] as const satisfies readonly (keyof CategoryDocument)[]

/** Every published contest, newest edition first. */
export async function listPublicContests(payload: Payload): Promise<PublicContest[]> {
  if (settingsOf(payload).disabled) return []
  const req = await createLocalReq({}, payload)
  const found = await findAll(req, 'contests', PUBLISHED, { sort: '-edition' })
  return found.map((contest) => fillContest(pick(contest, CONTEST_FIELDS)))
}

/** The categories of a contest, in the order they were made. */
export async function listPublicCategories(
  payload: Payload,
  contest: string,
): Promise<PublicCategory[]> {
  const req = await createLocalReq({}, payload)
  const found = await findAll(
    req,
    'categories',
    { contest: { equals: contest } },
    { sort: 'createdAt' },
  )
  const scheduled = await findById(req, 'contests', contest)
  return found.map((category) => {
    const shown = pick(category, CATEGORY_FIELDS)
    return scheduled ? fillCategory(shown, scheduled) : shown
  })
}

const PUBLISHED = { published: { equals: true } }
