import { myHref, unitHref } from '#src/domain/basics/addresses.ts'
import { recommendedContests } from '#src/queries/recommending/recommendedContests.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { PortalShell } from '#src/next/ui/frame/PortalShell.tsx'
import { filingsOf } from '#src/next/ui/frame/filings.ts'
import { redirectTo } from '#src/next/ui/frame/redirectTo.ts'
import { EmptyState } from '#src/next/ui/show/EmptyState.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { titled } from '../_frame/titled.ts'
import { signedIn } from '../_frame/visitor.ts'

export const generateMetadata = titled('recommender.choose.title')

/** `/unit`: the contests in which somebody recommends; with one there is nothing to choose. */
export default async function UnitHome() {
  const visit = await signedIn(unitHref())
  const { req, locale, t, now, account, actor } = visit
  const contests = await recommendedContests({ req, actor })
  const [only, second] = contests
  if (only && !second) redirectTo(unitHref(`/${only.slug}`))

  return (
    <PortalShell
      face="unit"
      locale={locale}
      now={now}
      account={account}
      filings={filingsOf(req.payload)}
    >
      {contests.length === 0 ? (
        <>
          <PageTitle title={t('site.faces.unit')} />
          <EmptyState title={t('recommender.choose.none')}>
            <p className="mb-4">{t('recommender.choose.noneHelp')}</p>
            <LinkButton href={myHref()}>{t('recommender.choose.toMy')}</LinkButton>
          </EmptyState>
        </>
      ) : (
        <>
          <PageTitle title={t('recommender.choose.title')} lead={t('recommender.choose.lead')} />
          <ul className="border-t border-ink">
            {contests.map(({ id, slug, title, titleEn }) => (
              <li key={id} className="border-b border-line py-3">
                <a
                  href={unitHref(`/${slug}`)}
                  className="inline-block py-1 font-song text-lg font-bold"
                >
                  {inLocale(locale, title, titleEn)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </PortalShell>
  )
}
