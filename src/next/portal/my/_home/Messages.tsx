import { portalDoor } from '#src/domain/basics/addresses.ts'
import type { ContestDocument, MessageDocument } from '#src/domain/documents/index.ts'
import { messagePage } from '#src/domain/messages/messagePage.ts'
import { letterInWords, messageInWords } from '#src/translations/messageInWords.ts'
import { reasonInWords } from '#src/translations/reasonInWords.ts'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'
import type { SignedInVisit } from '../../_frame/visitor.ts'

/** What this account was told, newest first; unread ones may be ticked off (R82, R112). */
export function Messages({
  visit: { locale, t },
  messages,
  contests,
  next,
}: {
  visit: SignedInVisit
  messages: MessageDocument[]
  contests: ContestDocument[]
  /** Where ticking off leads, if not to `/my`. */
  next?: string
}) {
  return (
    <section aria-labelledby="messages" className="mt-10">
      <h2 id="messages" className="mb-3 text-xl">
        {t('portal.home.messages')}
      </h2>
      {messages.length === 0 && <p className="text-muted">{t('portal.home.noMessages')}</p>}
      <ul>
        {messages.map((message) => (
          <li
            key={message.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-line py-3"
          >
            <div className={message.readAt ? '' : 'font-bold'}>
              <p className="text-sm font-normal text-muted">
                <DateTime instant={message.createdAt} timeZone={zoneOf(message)} locale={locale} />
              </p>
              <p>
                <Linked href={messagePage(message)}>{wordsOf(message)}</Linked>
              </p>
              {letterInWords({ message, locale })?.map((paragraph) => (
                <p key={paragraph} className="mt-2 max-w-text font-normal whitespace-pre-line">
                  {paragraph}
                </p>
              ))}
              {reasonOfMessage(message) && (
                <p className="font-normal">{reasonOfMessage(message)}</p>
              )}
            </div>
            {!message.readAt && (
              <ActionButton
                action={portalDoor(`/messages/${message.id}/reading`)}
                locale={locale}
                values={next ? { _next: next } : {}}
                label={t('portal.home.markRead')}
                tone="quiet"
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )

  function wordsOf(message: MessageDocument): string {
    return messageInWords({ message, locale })
  }

  function reasonOfMessage({ template, params }: MessageDocument): string | null {
    return reasonInWords({ of: template, said: params, locale })
  }

  function zoneOf({ contest }: MessageDocument): string {
    return contests.find(({ id }) => id === contest)?.timeZone ?? 'Asia/Shanghai'
  }
}

const Linked = ({ href, children }: { href: string | null; children: string }) =>
  href ? <a href={href}>{children}</a> : children
