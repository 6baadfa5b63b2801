import { SummaryList } from '#src/next/ui/show/SummaryList.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { answerRows } from './answerRows.ts'

/** One section on a page that checks the answers: its title, and what was answered. */
export function SectionAnswers(answers: Parameters<typeof answerRows>[0]) {
  const { locale, section } = answers

  return (
    <section className="mb-8">
      <h2 className="mb-3 text-xl">{inLocale(locale, section.title, section.titleEn)}</h2>
      <SummaryList locale={locale} rows={answerRows(answers)} />
    </section>
  )
}
