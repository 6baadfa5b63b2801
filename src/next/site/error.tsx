'use client'

import { ProblemPage } from '#src/next/ui/frame/ProblemPage.tsx'
import type { ProblemProps } from '#src/next/ui/frame/ProblemPage.tsx'

export default function SiteError({ error, reset }: ProblemProps) {
  return <ProblemPage kind="error" digest={error.digest} retry={reset} />
}
