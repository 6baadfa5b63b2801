import { ProblemPage } from '../../ui/ProblemPage.tsx'
import { portalLocale } from './portalLocale.ts'

export default async function NotFound() {
  return <ProblemPage kind="notFound" locale={await portalLocale()} />
}
