import { titled } from '#src/next/portal/_frame/titled.ts'
import { signedIn } from '#src/next/portal/_frame/visitor.ts'
import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { MyShell } from '../../_parts/MyShell.tsx'
import { Consents } from './_parts/Consents.tsx'

export const generateMetadata = titled('mine.data.title')

/** `/my/data`: what is kept of somebody, to take along; what they agreed to, to take back; the way out (PIPL, point 37). */
export default async function DataPage() {
  const visit = await signedIn(myHref('/data'))
  const { t } = visit

  return (
    <MyShell visit={visit} current="account">
      <PageTitle
        title={t('mine.data.title')}
        lead={t('mine.data.lead')}
        back={{ href: myHref('/account'), label: t('mine.account.title') }}
      />
      <section aria-labelledby="export">
        <h2 id="export" className="mb-2 text-xl">
          {t('mine.data.export')}
        </h2>
        <p className="mb-4 max-w-text">{t('mine.data.exportLead')}</p>
        <LinkButton href={portalDoor('/account/export.zip')} download>
          {t('mine.data.exportButton')}
        </LinkButton>
      </section>
      <Consents visit={visit} />
      <section aria-labelledby="correct" className="mt-10">
        <h2 id="correct" className="mb-2 text-xl">
          {t('mine.data.correct')}
        </h2>
        <a href={myHref('/account')} className="inline-block py-2">
          {t('mine.data.correctLink')}
        </a>
      </section>
      <section aria-labelledby="close" className="mt-10">
        <h2 id="close" className="mb-2 text-xl">
          {t('mine.data.close')}
        </h2>
        <p className="max-w-text">{t('mine.data.closeLead')}</p>
        <a href={myHref('/data/close')} className="inline-block py-2">
          {t('mine.data.closeLink')}
        </a>
      </section>
    </MyShell>
  )
}
