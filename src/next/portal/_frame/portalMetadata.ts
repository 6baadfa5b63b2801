import type { Metadata } from 'next'

import { createTranslator } from '#src/translations/translate.ts'
import { portalLocale } from './portalLocale.ts'

/** Of every page of the portals, in whatever frame. */
export async function generateMetadata(): Promise<Metadata> {
  const name = createTranslator(await portalLocale())('site.name')
  return { title: { default: name, template: `%s · ${name}` }, robots: { index: false } }
}
