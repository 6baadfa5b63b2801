import { myHref } from '#src/domain/basics/addresses.ts'
import { leadName } from '#src/queries/entry/leadName.ts'
import type { jointEntries } from '#src/queries/entry/partners.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import type { SignedInVisit } from '../../_frame/visitor.ts'

/** Joint entries that wait for this person's or unit's word (R13). */
export async function JointNews({
  visit: { req, t, locale },
  shared,
}: {
  visit: SignedInVisit
  shared: Awaited<ReturnType<typeof jointEntries>>
}) {
  const waiting = shared.filter(({ partner }) => partner.state === 'asked')
  if (waiting.length === 0) return null
  const rows = await Promise.all(
    waiting.map(async ({ entry }) => ({ entry, lead: await leadName(req, entry) })),
  )

  return (
    <Notice kind="warning" locale={locale}>
      <ul>
        {rows.map(({ entry, lead }) => (
          <li key={entry.id}>
            <a href={myHref(`/joint/${entry.id}`)} className="inline-block py-1">
              {t('joint.asks', { lead, title: entry.title ?? t('portal.entry.untitled') })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
