'use client'

import { ProblemPage } from '../../../ui/frame/ProblemPage.tsx'
import type { ProblemProps } from '../../../ui/frame/ProblemPage.tsx'

export default function SiteError({ error, reset }: ProblemProps) {
  return <ProblemPage kind="error" digest={error.digest} retry={reset} />
}
