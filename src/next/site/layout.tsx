import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import { createTranslator } from '#src/translations/translate.ts'
import { Document } from '#src/next/ui/frame/Document.tsx'
import { localeFrom } from './_site/localeFrom.ts'
import type { LocaleParams } from './_site/localeFrom.ts'

type Props = { params: Promise<LocaleParams>; children: ReactNode }

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = createTranslator(await localeFrom(params))
  return {
    title: { default: t('site.name'), template: `%s · ${t('site.name')}` },
    description: t('site.tagline'),
  }
}

/** No page is made at build, when there is no database: each is made at its first visit and kept until its data change. */
export const generateStaticParams = (): LocaleParams[] => []

/** Root of the public pages, Chinese and, below `/en`, English. */
export default async function SiteLayout({ params, children }: Props) {
  return <Document locale={await localeFrom(params)}>{children}</Document>
}
