import type { Metadata } from 'next'

import { missingMetadata, MissingPage } from '../_site/MissingPage.tsx'
import { localeFrom } from '../_site/localeFrom.ts'

type Props = { params: Promise<{ locale: string; rest: string[] }> }

export const generateStaticParams = (): { rest: string[] }[] => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return missingMetadata(await localeFrom(params))
}

/** Any address of the public site that nothing else answers. */
export default async function Unknown({ params }: Props) {
  return <MissingPage locale={await localeFrom(params)} />
}
