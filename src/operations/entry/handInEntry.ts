import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkConsents, consentsOf, openConsents } from '../../domain/contest/consents.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { isConcerned } from '../../domain/lifecycle/index.ts'
import type { FormSection } from '../../domain/types/index.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { findById } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { recordConsents } from '../../store/records/accounts.ts'
import { joined } from '../../translations/joined.ts'
import { inLocale } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { twinsOf } from '../../translations/twins.ts'
import { actorNow } from '../lifecycle/actorNow.ts'
import type { Call } from '../shared/call.ts'
import { submitEntry } from './submitEntry.ts'
import { unsavedSections } from './unsavedSections.ts'

/**
 * The entrant's own submission: declaration and rules agreed to at every one, the other texts of the contest once (R31–R34,
 * R67, R147), then the entry handed in, or in again. Refuses `invalid` with `declarationMissing`, `consentMissing` and
 * `agreementMissing` under their boxes, sectionsUnsaved, and what `submitEntry` refuses.
 *
 * @param input declaration: 'yes'; rules: the version agreed to; `consent_<key>`: the version that was ticked.
 */
export function handInEntry({
  entryId,
  input,
  ...call
}: Call & {
  entryId: unknown
  input: Readonly<Record<string, unknown>>
}): Promise<EntryDocument | Refusal> {
  const { req, now } = call
  return transact(req, async (transaction) => {
    const entry = await findById(req, 'entries', entryId)
    const contest = entry && (await loadContest(req, entry.contest))
    if (!entry || !contest) return refuse('notFound')
    const actor = await actorNow(req, { actor: call.actor, entry })
    if (!isConcerned({ actor, entry, contest: contest.id })) return refuse('notFound')
    const unsaved = await unsavedSections({ req, entry })
    if (unsaved.length > 0) {
      return refuse(
        'sectionsUnsaved',
        twinsOf('sections', (locale) => listed(unsaved, locale)),
      )
    }
    const account = await findById(req, 'accounts', actor.id)
    const asked = openConsents(consentsOf(contest), account?.consents ?? [])
    const fields = {
      ...(input.declaration === 'yes' ? {} : { declaration: refuse('declarationMissing') }),
      ...(input.rules === contest.rulesVersion
        ? {}
        : { rules: refuse('consentMissing', { consent: contest.title }) }),
      ...checkConsents(asked, input)?.fields,
    }
    if (Object.keys(fields).length > 0) return refuse('invalid', {}, fields)
    const again = entry.stage === 'returned'
    const consentedRulesVersion = contest.rulesVersion
    const submitted = await submitEntry({ ...call, entryId, consentedRulesVersion, again })
    if (isRefusal(submitted)) return submitted
    await recordConsents(transaction, { account: actor.id, consents: asked, now })
    return submitted
  })
}

/** 「作品」、「作者」 in Chinese, else “Work”, “Author”. */
const listed = (sections: readonly FormSection[], locale: Locale): string => {
  const [before, behind] = locale === 'zh' ? ['「', '」'] : ['“', '”']
  const titles = sections.map(({ title, titleEn }) => inLocale(locale, title, titleEn))
  return joined(
    'list',
    titles.map((title) => `${before}${title}${behind}`),
    locale,
  )
}
