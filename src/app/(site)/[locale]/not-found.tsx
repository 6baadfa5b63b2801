import { ProblemPage } from '#src/ui/frame/ProblemPage.tsx'

export default function NotFound() {
  return <ProblemPage kind="notFound" />
}
