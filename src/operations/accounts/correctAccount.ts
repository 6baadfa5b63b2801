import { cleanText } from '../../domain/basics/cleanText.ts'
import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { countCodePoints } from '../../domain/basics/textLength.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { NAME_MAX } from '../../domain/forms/textBounds.ts'
import { unitNameKey } from '../../domain/units/unitName.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { changeAccount } from '../../store/records/accounts.ts'
import { labels } from '../../translations/labels.ts'
import { localeNamed } from '../../translations/locale.ts'
import type { Call } from '../shared/call.ts'

/**
 * Corrects one's own name and the language one is written to in (PIPL). Accepted entries of a person follow, as their name
 * is read where they are shown. Refuses: notSignedIn, invalid with `fields`.
 *
 * @param input as posted: name, locale
 */
export function correctAccount({
  req,
  actor,
  now,
  input,
}: Call & { input: Readonly<Record<string, unknown>> }): Promise<AccountDocument | Refusal> {
  return transact(req, async (transaction) => {
    const name = typeof input.name === 'string' ? cleanText(input.name) : ''
    const locale = localeNamed(input.locale)
    const own = labels('portal.account.name')
    const wrongName =
      unitNameKey(name) === ''
        ? refuse('fieldRequired', own)
        : countCodePoints(name) > NAME_MAX
          ? refuse('fieldTooLong', { ...own, max: NAME_MAX, count: countCodePoints(name) })
          : null
    const fields = {
      ...(wrongName ? { name: wrongName } : {}),
      ...(locale ? {} : { locale: refuse('fieldNotOption') }),
    }
    if (wrongName || !locale) return refuse('invalid', {}, fields)
    await lockRow(transaction, 'accounts', actor.id)
    const before = actor.kind === 'account' ? await findById(req, 'accounts', actor.id) : null
    if (!before) return refuse('notSignedIn')
    await changeAccount(transaction, { account: before.id, values: { name, locale }, now })
    const changed = [
      ...(name === before.name ? [] : ['name']),
      ...(locale === before.locale ? [] : ['locale']),
    ]
    await appendActivity(transaction, {
      actor,
      now,
      action: 'correctAccount',
      subject: 'accounts',
      subjectId: before.id,
      details: { changed },
    })
    return (await findById(req, 'accounts', before.id)) ?? before
  })
}
