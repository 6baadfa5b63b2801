import { ProblemPage } from '#src/next/ui/frame/ProblemPage.tsx'

export default function NotFound() {
  return <ProblemPage kind="notFound" />
}
