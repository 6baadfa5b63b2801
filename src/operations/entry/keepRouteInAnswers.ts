import { DIRECT } from '../../domain/forms/formContext.ts'
import { recommenderFieldOf } from '../../domain/forms/readRoute.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'

/** After an entry took another road its form says so too, so that page, paper and examiner read the same. */
export async function keepRouteInAnswers({
  transaction: { req },
  entry,
}: LockedEntry): Promise<void> {
  const version = await findById(req, 'formVersions', entry.formVersion)
  const field = version?.definition.sections.map(recommenderFieldOf).find(Boolean)
  const answer = entry.route === 'direct' ? DIRECT : entry.recommender
  if (!field || !answer) return
  await updateDocument(req, 'entries', entry.id, {
    answers: { ...entry.answers, [field.name]: answer },
  })
}
