import type { Viewport } from 'next'
import type { ReactNode } from 'react'

import { Document } from '#src/next/ui/frame/Document.tsx'
import { localeFrom } from './_site/localeFrom.ts'
import type { LocaleParams } from './_site/localeFrom.ts'

export { generateMetadata, generateStaticParams } from './_site/siteMetadata.ts'

type Props = { params: Promise<LocaleParams>; children: ReactNode }

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** Root of the public pages, Chinese and, below `/en`, English. */
export default async function SiteLayout({ params, children }: Props) {
  return <Document locale={await localeFrom(params)}>{children}</Document>
}
