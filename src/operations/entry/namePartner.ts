import type { PayloadRequest } from 'payload'

import { readUsername } from '../../domain/accounts/username.ts'
import { cleanText } from '../../domain/basics/cleanText.ts'
import { normaliseCreditCode } from '../../domain/basics/creditCode.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { countCodePoints } from '../../domain/basics/textLength.ts'
import type { EntryPartnerDocument } from '../../domain/documents/index.ts'
import { UNIT_NAME_MAX } from '../../domain/forms/textBounds.ts'
import { checkNaming, mayNamePartners, PARTNER_KINDS } from '../../domain/units/joint.ts'
import type { PartnerKind } from '../../domain/units/joint.ts'
import { unitMembers } from '../../queries/units/unitMembers.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument, findAll, findById, findFirst } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { tell } from '../../store/records/outbox.ts'
import { labels } from '../../translations/labels.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'
import { findUnit } from '../units/findUnit.ts'

type Named = {
  namedAs: string
  unit: string | null
  account: string | null
  /** Whom the message goes to. */
  reach: string | null
}

/**
 * The lead of an entry names a partner (R13): a unit by its full name or credit code, a person by the e-mail address or
 * mobile number of their account, each exactly. Whether a unit is on record anybody learns at registration, so it is told
 * here too; whether a person has an account is not: somebody without one is kept as typed, looks like somebody who has not
 * answered, and finds the request when they register.
 *
 * Refuses notFound, what `mayNamePartners` refuses, and under `name`: fieldRequired, unitUnknown, usernameShape,
 * partnerSelf, partnerNamed, partnerTooMany.
 */
export function namePartner({
  req,
  actor,
  now,
  entryId,
  kind: typedKind,
  name: typed,
}: Call & { entryId: unknown; kind: unknown; name: unknown }): Promise<
  EntryPartnerDocument | Refusal
> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest, category } = locked
    const may = mayNamePartners({ entry, contest, category, actor, now })
    if (isRefusal(may)) return may
    const kind = PARTNER_KINDS.find((each) => each === typedKind)
    if (!kind) return refuse('invalid', {}, { kind: refuse('fieldNotOption') })
    const text = typeof typed === 'string' ? cleanText(typed) : ''
    const named =
      countCodePoints(text) > UNIT_NAME_MAX
        ? refuse('fieldTooLong', {
            ...labels('joint.name'),
            max: UNIT_NAME_MAX,
            count: countCodePoints(text),
          })
        : text
          ? await resolve(req, { kind, text })
          : refuse('fieldRequired', labels('joint.name'))
    if (isRefusal(named)) return refuse('invalid', {}, { name: named })
    const all = await findAll(req, 'entryPartners', { entry: { equals: entry.id } })
    const isSelf = named.unit
      ? named.unit === entry.unit
      : named.account !== null && named.account === entry.person
    const isNamed = all.some(
      (each) =>
        each.state !== 'removed' &&
        (each.namedAs === named.namedAs || (named.unit !== null && each.unit === named.unit)),
    )
    const refused = isSelf ? refuse('partnerSelf') : isNamed ? refuse('partnerNamed') : null
    const checked = refused ?? checkNaming(all)
    if (isRefusal(checked)) return refuse('invalid', {}, { name: checked })

    const { reach, ...stored } = named
    const partner = await createDocument(req, 'entryPartners', {
      ...stored,
      kind,
      state: 'asked',
      entry: entry.id,
      contest: contest.id,
    })
    if (reach) {
      const lead = entry.unit
        ? await findById(req, 'units', entry.unit)
        : await findById(req, 'accounts', entry.person)
      await tell(transaction, {
        account: reach,
        contest: contest.id,
        template: 'partner.asked',
        now,
        params: {
          title: entry.title ?? '',
          entry: entry.id,
          joint: 'yes',
          lead: lead?.name ?? '',
          by: entry.person ?? '',
        },
      })
    }
    await appendActivity(transaction, {
      actor,
      now,
      action: 'namePartner',
      subject: 'entries',
      subjectId: entry.id,
      contest: contest.id,
      details: { partner: partner.id },
    })
    return partner
  })
}

async function resolve(
  req: PayloadRequest,
  { kind, text }: { kind: PartnerKind; text: string },
): Promise<Named | Refusal> {
  if (kind === 'unit') {
    const unit = await findUnit(req, { name: text, creditCode: normaliseCreditCode(text) })
    const [first] = unit ? await unitMembers(req, unit.id) : []
    if (!unit || !first) return refuse('unitUnknown')
    return { namedAs: unit.name, unit: unit.id, account: null, reach: first.id }
  }
  const read = readUsername(text)
  if (isRefusal(read)) return read
  const { username } = read.value
  const found = await findFirst(req, 'accounts', { username: { equals: username } })
  const account = found?.kind === 'person' ? found.id : null
  return { namedAs: username, unit: null, account, reach: account }
}
