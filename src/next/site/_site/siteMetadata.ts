import type { Metadata } from 'next'

import { createTranslator } from '#src/translations/translate.ts'
import { localeFrom } from './localeFrom.ts'
import type { LocaleParams } from './localeFrom.ts'

/** Of every public page, in whatever frame. */
export async function generateMetadata({
  params,
}: {
  params: Promise<LocaleParams>
}): Promise<Metadata> {
  const t = createTranslator(await localeFrom(params))
  return {
    title: { default: t('site.name'), template: `%s · ${t('site.name')}` },
    description: t('site.tagline'),
  }
}

/** No page is made at build, when there is no database: each is made at its first visit and kept until its data change. */
export const generateStaticParams = (): LocaleParams[] => []
