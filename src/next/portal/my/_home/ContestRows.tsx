import { myHref } from '#src/domain/basics/addresses.ts'
import { nextDeadline, windowOpen } from '#src/domain/contest/schedule.ts'
import type { ContestDocument } from '#src/domain/documents/index.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'
import type { SignedInVisit } from '../../_frame/visitor.ts'

/** Contests one may enter, each with whether entries are being taken and until when. */
export function ContestRows({
  visit: { locale, t, now },
  contests,
}: {
  visit: SignedInVisit
  contests: ContestDocument[]
}) {
  return (
    <ul className="border-t border-ink">
      {contests.map((contest) => {
        const next = nextDeadline({ contest, now, keys: ['submission'] })
        const isOpen = windowOpen({ contest, key: 'submission', now }).ok
        return (
          <li
            key={contest.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3"
          >
            <a href={myHref(`/contests/${contest.slug}`)} className="py-1 font-bold">
              {inLocale(locale, contest.title, contest.titleEn)}
            </a>
            <span className="text-sm text-muted">
              {isOpen && next ? (
                <>
                  {t('portal.home.takesUntil')}
                  <DateTime instant={next.closesAt} timeZone={contest.timeZone} locale={locale} />
                </>
              ) : (
                t('portal.home.takesNone')
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
