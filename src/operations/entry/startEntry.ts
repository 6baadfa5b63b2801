import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { CategoryDocument, EntryDocument } from '../../domain/documents/index.ts'
import { checkDrafts } from '../../domain/entry/limits.ts'
import { titleOf } from '../../domain/forms/titleField.ts'
import { changesOf, decide } from '../../domain/lifecycle/index.ts'
import type { ApplicantKind } from '../../domain/types/index.ts'
import { applicantKindsOf, applyingAs } from '../../domain/units/applicant.ts'
import { loadCategory, loadContest } from '../../queries/contest/loadContest.ts'
import { newestFormVersion } from '../../queries/contest/newestFormVersion.ts'
import { openDrafts } from '../../queries/entry/openDrafts.ts'
import type { Invitation } from '../../store/cookies/invitationCookie.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { checkSlotLeft } from '../files/checkSlotLeft.ts'
import type { Call } from '../shared/call.ts'
import { earlierAnswers } from '../signUp/earlierAnswers.ts'
import { firstAnswers } from '../signUp/firstAnswers.ts'
import { lockApplying } from '../signUp/lockApplying.ts'
import { registrationOf } from '../signUp/registrationOf.ts'
import { signUpByEntry } from '../signUp/signUpByEntry.ts'
import { invitingUnit } from '../units/invitingUnit.ts'

/**
 * Begins an entry in a category (R71): a draft on the newest form, with what is known already filled in. It takes no slot,
 * but where none is left nothing is begun, so that nobody types in vain (decision 3). Refuses draftsTooMany, and what
 * `decide` and `checkLimit` refuse.
 */
export function startEntry({
  req,
  actor: asker,
  now,
  categoryId,
  applicantKind,
  copyFrom,
  invitedBy = null,
}: Call & {
  categoryId: unknown
  applicantKind: unknown
  /** Id of an entry of the same unit or person whose answers it begins with. */
  copyFrom?: unknown
  /** The invitation that was followed; its recommender is preselected if it serves in this contest. */
  invitedBy?: Invitation | null
}): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const category = await loadCategory(req, categoryId)
    const contest = await loadContest(req, category?.contest)
    if (!category || !contest?.published) return refuse('notFound')
    const asking = applyingAs(asker)
    if (asker.kind !== 'account' || !asking) return refuse('notSignedIn')
    const kind = applicantKindsOf(asker, category).find((each) => each === applicantKind)
    const version = kind ? await newestFormVersion(req, formFor(category, kind)) : null
    if (!kind || !version) return refuse('applicantKindNotAdmitted')

    const applying = await lockApplying(transaction, asking)
    const actor = { ...asker, unit: applying.unit }
    const drafts = await openDrafts({ transaction, contest: contest.id, applying })
    const crowded = checkDrafts(drafts)
    if (crowded) return crowded
    const known = await registrationOf(req, { contest: contest.id, applying })
    const { definition } = version
    const earlier = await earlierAnswers({ req, actor, entryId: copyFrom, definition, contest })
    if (isRefusal(earlier)) return earlier
    const guest = kind === 'person' ? null : applying.unit
    const invited = invitedBy?.contest === contest.id ? invitedBy.unit : null
    const inviting = await invitingUnit({ req, contest, unitId: invited, guest })
    const first = await firstAnswers({
      req,
      actor,
      contest,
      definition,
      registration: known,
      invitedBy: inviting?.id ?? null,
    })
    // What is known of unit and account now is newer than what an earlier entry says.
    const answers = { ...earlier.answers, ...first.answers }
    const move = decide({
      action: 'start',
      entry: null,
      contest,
      category,
      actor,
      now,
      input: {
        applicant: { kind, ...applying },
        registered: !contest.signUpForm || Boolean(known?.completedAt),
        ...(first.choice ? { choice: first.choice } : {}),
      },
    })
    if (isRefusal(move)) return move
    const entry = { applicantKind: kind, ...applying }
    const full = await checkSlotLeft({ transaction, entry, category, contest })
    if (isRefusal(full)) return full

    const registration = await signUpByEntry({
      transaction,
      actor,
      now,
      contest,
      category,
      applying,
      registration: known,
    })
    const isDirect = first.wantsDirectRoute && category.recommendation === 'required'
    const created = await createDocument(req, 'entries', {
      ...entry,
      ...changesOf(move.value),
      ...(isDirect ? { route: 'direct' as const } : {}),
      contest: contest.id,
      category: category.id,
      registration: registration.id,
      account: actor.id,
      formVersion: version.id,
      answers,
      title: titleOf(definition, answers),
      differsFromTable: false,
    })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'start',
      subject: 'entries',
      subjectId: created.id,
      contest: contest.id,
      from: null,
      to: created.stage,
      ...(copyFrom ? { details: { copyFrom } } : {}),
    })
    return created
  })
}

const formFor = ({ forms }: CategoryDocument, kind: ApplicantKind): string | null =>
  forms.find(({ applicantKinds }) => applicantKinds.includes(kind))?.form ?? null
