import type { ReactNode } from 'react'

import { Framed } from '#src/next/ui/frame/Framed.tsx'
import { portalLocale } from '../../portal/_frame/portalLocale.ts'

export { generateMetadata } from '../../portal/_frame/portalMetadata.ts'

export const dynamic = 'force-dynamic'

/** Around the portals' pages in the frame of the host: made for each request, in the language the person chose. */
export default async function PortalInFrame({ children }: { children: ReactNode }) {
  return <Framed locale={await portalLocale()}>{children}</Framed>
}
