import type { Viewport } from 'next'
import type { ReactNode } from 'react'

import { Document } from '#src/next/ui/frame/Document.tsx'
import { portalLocale } from './_frame/portalLocale.ts'

export { generateMetadata } from './_frame/portalMetadata.ts'

export const dynamic = 'force-dynamic'
export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** Root of the portals of entrants, recommenders and judges: made for each request, in the language the person chose. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  return <Document locale={await portalLocale()}>{children}</Document>
}
