import { ProblemPage } from '#src/next/ui/frame/ProblemPage.tsx'
import { portalLocale } from './_frame/portalLocale.ts'

export default async function NotFound() {
  return <ProblemPage kind="notFound" locale={await portalLocale()} />
}
