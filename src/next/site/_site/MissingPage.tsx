import type { Metadata } from 'next'

import { answerMissing } from '#src/next/cache/answerMissing.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { ProblemPage } from '#src/next/ui/frame/ProblemPage.tsx'

/** What a static page shows, with status 404, where there is nothing at its address. A dynamic one calls `notFound()`. */
export async function MissingPage({ locale }: { locale: Locale }) {
  await answerMissing()
  return <ProblemPage kind="notFound" locale={locale} />
}

export const missingMetadata = (locale: Locale): Metadata => ({
  title: createTranslator(locale)('problem.notFoundTitle'),
  robots: { index: false },
})
