import { entryHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { EntryShell } from './EntryShell.tsx'
import type { OwnEntry } from './ownEntry.ts'

/** What a step back means for the entry, and the button; where it is not open, why. */
export function ConfirmPage({
  own,
  action,
  door,
}: {
  own: OwnEntry
  action: 'recall' | 'withdraw'
  /** Last step of the endpoint's address. */
  door: string
}) {
  const { visit, entry, contest, actions } = own
  const { locale, t } = visit
  const state = actions.find((each) => each.action === action)
  const home = entryHref(entry.id)

  return (
    <EntryShell own={own} title={t(`action.${action}`)}>
      {!state || isRefusal(state.outcome) ? (
        <Notice kind="warning" locale={locale}>
          {state && isRefusal(state.outcome)
            ? wordsOfRefusal(state.outcome, locale, contest.timeZone)
            : t('portal.entry.notNow')}
        </Notice>
      ) : (
        <>
          <Notice kind="warning" locale={locale}>
            {t(`portal.confirm.${action}`)}
          </Notice>
          <ActionButton
            action={portalDoor(`/entries/${entry.id}/${door}`)}
            locale={locale}
            label={t(`portal.confirm.${action}Button`)}
            tone="primary"
          />
        </>
      )}
      <p className="mt-4">
        <LinkButton href={home}>{t('portal.entry.back')}</LinkButton>
      </p>
    </EntryShell>
  )
}
