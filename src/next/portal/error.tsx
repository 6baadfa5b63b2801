'use client'

import { localeOf } from '#src/translations/locale.ts'
import { ProblemPage } from '#src/next/ui/frame/ProblemPage.tsx'
import type { ProblemProps } from '#src/next/ui/frame/ProblemPage.tsx'

/** Only ever made in the browser, which knows the language the page was in. */
export default function PortalError({ error, reset }: ProblemProps) {
  const language = typeof document === 'undefined' ? null : document.documentElement.lang
  return (
    <ProblemPage kind="error" locale={localeOf(language)} digest={error.digest} retry={reset} />
  )
}
