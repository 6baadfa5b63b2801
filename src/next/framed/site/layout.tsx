import type { ReactNode } from 'react'

import { Framed } from '#src/next/ui/frame/Framed.tsx'
import { localeFrom } from '../../site/_site/localeFrom.ts'
import type { LocaleParams } from '../../site/_site/localeFrom.ts'

export { generateMetadata, generateStaticParams } from '../../site/_site/siteMetadata.ts'

type Props = { params: Promise<LocaleParams>; children: ReactNode }

/** Around the public pages in the frame of the host. */
export default async function SiteInFrame({ params, children }: Props) {
  return <Framed locale={await localeFrom(params)}>{children}</Framed>
}
