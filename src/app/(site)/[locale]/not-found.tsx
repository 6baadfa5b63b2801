import { ProblemPage } from '../../../ui/ProblemPage.tsx'

export default function NotFound() {
  return <ProblemPage kind="notFound" />
}
