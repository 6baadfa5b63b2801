import type { SignedInVisit } from '#src/next/portal/_frame/visitor.ts'
import { portalDoor } from '#src/domain/basics/addresses.ts'
import { LINES_MAX } from '#src/domain/forms/textBounds.ts'
import type { Asker } from '#src/queries/units/joinRequests.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { TextArea } from '#src/next/ui/form/TextArea.tsx'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'

/** Who asks to act for the unit, each with the two answers there are. */
export function JoinRequests({
  visit: { t, locale },
  askers,
}: {
  visit: SignedInVisit
  askers: Asker[]
}) {
  return (
    <section aria-labelledby="requests" className="mt-10">
      <h2 id="requests" className="mb-3 text-xl">
        {t('membership.requests')}
      </h2>
      {askers.length === 0 && <p className="text-muted">{t('membership.noRequests')}</p>}
      <ul>
        {askers.map(({ request, account }) => {
          const { name, username } = account
          const door = portalDoor(`/join-requests/${request.id}`)
          return (
            <li key={request.id} className="max-w-text border-t border-line py-3">
              <p className="font-bold">{t('membership.asks', { name, contact: username })}</p>
              <p className="text-sm text-muted">
                {t('membership.askedAs', { name: request.askedAs })}
              </p>
              <p className="text-sm text-muted">
                {t('membership.askedAt')}
                <DateTime instant={request.createdAt} timeZone="Asia/Shanghai" locale={locale} />
              </p>
              {request.note && <p className="mt-1 whitespace-pre-line">{request.note}</p>}
              <div className="mt-2 grid gap-y-2">
                <ActionButton
                  action={`${door}/acceptance`}
                  locale={locale}
                  label={t('membership.accept')}
                  confirm={t('membership.acceptConfirm', { name })}
                />
                <details>
                  <summary className="inline-flex min-h-11 items-center underline underline-offset-4">
                    {t('membership.decline')}
                  </summary>
                  <PostForm
                    action={`${door}/refusal`}
                    locale={locale}
                    className="mt-2 border-l-4 border-amber bg-surface p-4"
                  >
                    <TextArea
                      name="reason"
                      label={t('membership.reason')}
                      help={t('membership.reasonHelp')}
                      rows={3}
                      maxCharacters={LINES_MAX}
                    />
                    <Button>{t('membership.decline')}</Button>
                  </PostForm>
                </details>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
