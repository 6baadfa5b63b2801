'use client'

import { localeOf } from '#src/translations/locale.ts'
import { ProblemPage } from '#src/next/ui/frame/ProblemPage.tsx'
import type { ProblemProps } from '#src/next/ui/frame/ProblemPage.tsx'

/** In the frame of a host ours begins further within. */
const languageOf = (page: Document): string =>
  page.querySelector<HTMLElement>('.contest-frame')?.lang ?? page.documentElement.lang

/** Only ever made in the browser, which knows the language the page was in. */
export default function PortalError({ error, reset }: ProblemProps) {
  const language = typeof document === 'undefined' ? null : languageOf(document)
  return (
    <ProblemPage kind="error" locale={localeOf(language)} digest={error.digest} retry={reset} />
  )
}
