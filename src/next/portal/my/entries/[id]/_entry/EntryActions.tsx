import { entryHref } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Action } from '#src/domain/types/index.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import type { OwnEntry } from './ownEntry.ts'

/** What may be done with an entry now: the one red button, and the quiet ways out; a closed one says why. */
export function EntryActions({ own, isWhole }: { own: OwnEntry; isWhole: boolean }) {
  const { visit, entry, contest, actions } = own
  const { locale, t } = visit
  const home = entryHref(entry.id)
  const handIn = actions.find(({ action }) => action === 'submit' || action === 'resubmit')
  const closed = actions.filter(
    ({ action, outcome }) => action in PAGES && isRefusal(outcome) && outcome !== handIn?.outcome,
  )

  return (
    <>
      {handIn && (
        <p className="mt-6">
          {isRefusal(handIn.outcome) ? (
            <span className="text-amber">
              {wordsOfRefusal(handIn.outcome, locale, contest.timeZone)}
            </span>
          ) : (
            <LinkButton href={`${home}/check`} tone={isWhole ? 'primary' : 'plain'}>
              {t('portal.entry.checkAndSubmit')}
            </LinkButton>
          )}
        </p>
      )}
      <ul className="mt-8 flex flex-wrap gap-x-8 gap-y-1 border-t border-line pt-4">
        {entry.number && entry.submittedAt && (
          <li>
            <a href={`${home}/receipt`} className="inline-block py-2">
              {t('portal.receipt.title')}
            </a>
          </li>
        )}
        <li>
          <a href={`${home}/history`} className="inline-block py-2">
            {t('portal.history.title')}
          </a>
        </li>
        {actions.map(({ action, outcome }) => {
          const page = PAGES[action]
          if (!page || isRefusal(outcome)) return null
          return (
            <li key={action}>
              <a href={`${home}/${page}`} className="inline-block py-2">
                {t(`action.${action}`)}
              </a>
            </li>
          )
        })}
      </ul>
      {closed.map(({ action, outcome }) => (
        <p key={action} className="mt-2 text-sm text-muted">
          {t(`action.${action}`)}
          {t('portal.entry.colon')}
          {isRefusal(outcome) && wordsOfRefusal(outcome, locale, contest.timeZone)}
        </p>
      ))}
    </>
  )
}

/** Pages of the entrant's other actions, below the entry's own. */
const PAGES: Partial<Record<Action, string>> = {
  recall: 'recall',
  withdraw: 'withdrawal',
  redirect: 'route',
  reassign: 'route',
}
