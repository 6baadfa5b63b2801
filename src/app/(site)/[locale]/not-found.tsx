import { ProblemPage } from '../../../ui/frame/ProblemPage.tsx'

export default function NotFound() {
  return <ProblemPage kind="notFound" />
}
