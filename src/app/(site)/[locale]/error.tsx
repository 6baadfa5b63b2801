'use client'

import { ProblemPage } from '../../../ui/ProblemPage.tsx'
import type { ProblemProps } from '../../../ui/ProblemPage.tsx'

export default function SiteError({ error, reset }: ProblemProps) {
  return <ProblemPage kind="error" digest={error.digest} retry={reset} />
}
