import { myHref } from '#src/domain/basics/addresses.ts'
import { latestJoinRequest, openJoinRequests } from '#src/queries/units/joinRequests.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import type { SignedInVisit } from '../../_frame/visitor.ts'

/** What waits between an account and its unit: requests to answer, or one's own to be answered. */
export async function UnitNews({ visit: { req, t, locale, account } }: { visit: SignedInVisit }) {
  const words = await news()
  if (!words) return null

  return (
    <Notice kind="info" locale={locale}>
      <a href={myHref('/unit')}>{words}</a>
    </Notice>
  )

  async function news(): Promise<string | null> {
    if (account.unit) {
      const { length: count } = await openJoinRequests(req, account.unit)
      return count > 0 ? t('membership.todo', { count }) : null
    }
    if (account.kind !== 'unit') return null
    const latest = await latestJoinRequest(req, account.id)
    return latest?.state === 'open'
      ? t('membership.todoPending', { unit: latest.askedAs })
      : t('membership.todoNoUnit')
  }
}
