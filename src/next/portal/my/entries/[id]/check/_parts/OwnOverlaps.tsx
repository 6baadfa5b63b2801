import { entryHref } from '#src/domain/basics/addresses.ts'
import { ownOverlaps } from '#src/queries/examining/ownOverlaps.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import type { OwnEntry } from '../../_entry/ownEntry.ts'

/** Entries of one's own unit that this one repeats, said before it is handed in (R37); it does not stand in the way. */
export async function OwnOverlaps({ own: { visit, entry } }: { own: OwnEntry }) {
  const { locale, t, req } = visit
  const overlaps = await ownOverlaps({ req, entry })
  if (overlaps.length === 0) return null
  return (
    <Notice kind="warning" locale={locale} title={t('portal.overlap.heading')}>
      <p>{t('portal.overlap.what')}</p>
      <ul className="mt-2 list-disc pl-6">
        {overlaps.map(({ other, kinds }) => (
          <li key={other.id}>
            <a href={entryHref(other.id)}>{other.title ?? t('portal.entry.untitled')}</a>
            {kinds.map(({ kind, score }) => (
              <span key={kind} className="ml-2">
                {t(`portal.overlap.${kind}`, { percent: Math.round(score * 100) })}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
