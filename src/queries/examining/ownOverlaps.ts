import type { PayloadRequest, Where } from 'payload'

import type { EntryDocument } from '../../domain/documents/index.ts'
import { scoreOf, SIMILARITY_THRESHOLDS } from '../../domain/similarity/compareEntries.ts'
import { summaryOf } from '../../domain/similarity/entryTexts.ts'
import type { ComparedTexts } from '../../domain/similarity/entryTexts.ts'
import type { FormDefinition } from '../../domain/types/index.ts'
import { findAll } from '../../store/database/documents.ts'

/** Another entry of the same unit or person that says much the same. */
export type OwnOverlap = {
  other: EntryDocument
  kinds: { kind: 'title' | 'summary'; score: number }[]
}

/** A unit that has begun more entries than this has other troubles; the newest are looked at. */
const MOST = 60

/**
 * Entries of the applicant's own unit, or of the person, in the same contest whose title or summary this one repeats (R37):
 * a warning before it is handed in. Nobody else's entries are looked at.
 */
export async function ownOverlaps({
  req,
  entry,
}: {
  req: PayloadRequest
  entry: EntryDocument
}): Promise<OwnOverlap[]> {
  const owner: Where = entry.unit
    ? { unit: { equals: entry.unit } }
    : { person: { equals: entry.person } }
  if (!entry.unit && !entry.person) return []
  const others = await findAll(
    req,
    'entries',
    {
      and: [
        owner,
        { contest: { equals: entry.contest } },
        { id: { not_equals: entry.id } },
        { stage: { not_in: ['withdrawn', 'lapsed'] } },
      ],
    },
    { sort: '-updatedAt', limit: MOST },
  )
  if (others.length === 0) return []
  const ids = [...new Set([entry, ...others].map(({ formVersion }) => formVersion))]
  const versions = await findAll(req, 'formVersions', { id: { in: ids } })
  const definitions = new Map(versions.map(({ id, definition }) => [id, definition]))
  const own = textsOf(entry, definitions)
  return others
    .map((other) => ({ other, kinds: kindsOf(own, textsOf(other, definitions)) }))
    .filter(({ kinds }) => kinds.length > 0)
}

function kindsOf(own: ComparedTexts, other: ComparedTexts): OwnOverlap['kinds'] {
  return (['title', 'summary'] as const)
    .map((kind) => ({ kind, score: scoreOf(kind, own, other) }))
    .filter(({ kind, score }) => score >= SIMILARITY_THRESHOLDS[kind])
}

function textsOf(
  { title, answers, formVersion }: EntryDocument,
  definitions: ReadonlyMap<string, FormDefinition>,
): ComparedTexts {
  const definition = definitions.get(formVersion)
  const summary = definition ? summaryOf({ definition, answers }) : ''
  return { title: title ?? '', summary, text: '', frames: [] }
}
