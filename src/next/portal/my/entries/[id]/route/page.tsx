import { RecommenderControl } from '#src/next/portal/_form/RecommenderControl.tsx'
import { portalDoor } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { EntryShell } from '../_entry/EntryShell.tsx'
import { entryTitled } from '../_entry/entryTitled.ts'
import { ownEntry } from '../_entry/ownEntry.ts'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = entryTitled('/route', 'portal.route.change')

/** Another recommender, or the direct route, for an entry that was declined or is not handed in (R15, R81, R83). */
export default async function RoutePage({ params }: Props) {
  const { id } = await params
  const own = await ownEntry(id, '/route')
  const { visit, entry, contest, recommenders, actions } = own
  const { locale, t } = visit
  const state = actions.find(({ action }) => action === 'redirect' || action === 'reassign')
  const { directRouteGround: picked, directRouteReason: reason } = entry

  return (
    <EntryShell own={own} title={t('portal.route.change')}>
      {!state || isRefusal(state.outcome) ? (
        <Notice kind="warning" locale={locale}>
          {state && isRefusal(state.outcome)
            ? wordsOfRefusal(state.outcome, locale, contest.timeZone)
            : t('portal.entry.notNow')}
        </Notice>
      ) : (
        <PostForm
          action={portalDoor(`/entries/${entry.id}/route`)}
          locale={locale}
          className="max-w-text"
        >
          <p>{t(entry.stage === 'declined' ? 'portal.route.afterDecline' : 'portal.route.lead')}</p>
          <RecommenderControl
            locale={locale}
            name="recommender"
            label={t('portal.route.title')}
            picked={entry.recommender ?? (entry.route === 'direct' ? 'direct' : '')}
            road={{ recommenders, directRoute: contest.directRoute, ground: { picked, reason } }}
          />
          <Button tone="primary">{t('portal.route.submit')}</Button>
        </PostForm>
      )}
    </EntryShell>
  )
}
