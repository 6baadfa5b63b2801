import type { Metadata } from 'next'

import { answerRows } from '#src/next/portal/_form/answerRows.ts'
import { entryDeadlineFrom } from '#src/next/portal/my/_home/deadlineFrom.ts'
import { GatedSheets } from '#src/next/portal/my/_parts/GatedSheets.tsx'
import { UnitShell } from '#src/next/portal/unit/_desk/UnitShell.tsx'
import { groupTag } from '#src/next/portal/unit/_desk/groupTag.ts'
import { noteSeen } from '#src/operations/recommending/noteSeen.ts'
import { deskEntries } from '#src/queries/recommending/deskEntries.ts'
import { recommenderChoices } from '#src/queries/recommending/recommenderChoices.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { StatusTag } from '#src/next/ui/show/StatusTag.tsx'
import { SummaryList } from '#src/next/ui/show/SummaryList.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'
import { EntryFiles } from './_parts/EntryFiles.tsx'
import { WordPanel } from './_parts/WordPanel.tsx'
import { deskEntry } from './_parts/deskEntry.ts'

type Props = { params: Promise<{ contest: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { contest, id } = await params
  const { desk, entry } = await deskEntry(contest, id)
  return { title: entry.title ?? desk.visit.t('recommender.entries.untitled') }
}

/** `/unit/<contest>/entries/<id>`: an entry to read, with its files, and the word on it (R84, R85). */
export default async function DeskEntryPage({ params }: Props) {
  const { contest: slug, id } = await params
  const shown = await deskEntry(slug, id)
  const { desk, entry, group, category, version, files, renditions, pages, applicant } = shown
  const { visit, contest, home, own } = desk
  const { locale, t, req, actor, now } = visit
  // To open it is an act on the record, of which its entrant is told once (R82): without any script too, and before the page
  // is shown, so that nobody reads what nobody knows of.
  if (entry.seenBy !== own.unit) await noteSeen({ req, actor, now, entryId: entry.id })
  const [recommenders, onDesk] = await Promise.all([
    recommenderChoices(req, contest),
    deskEntries(own),
  ])
  const road = { recommenders, directRoute: contest.directRoute, ground: null }
  const next = onDesk.find(({ stage, id: other }) => stage === 'submitted' && other !== entry.id)
  const tag = groupTag(group, t)
  const { definition } = version
  const { answers } = entry
  // A section of commitments alone has nothing to read.
  const sections = definition.sections
    .map((section) => ({
      section,
      rows: answerRows({ locale, definition, section, answers, road, schedule: contest }),
    }))
    .filter(({ rows }) => rows.length > 0)

  return (
    <UnitShell
      desk={desk}
      current="entries"
      title={entry.title ?? t('recommender.entries.untitled')}
      above={`${applicant} · ${inLocale(locale, category.title, category.titleEn)}`}
      back={{ href: `${home}/entries`, label: t('recommender.entry.back') }}
      deadline={entryDeadlineFrom({ entry, contest, now, locale, hand: 'recommender' })}
    >
      <p className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-1">
        <StatusTag tone={tag.tone}>{tag.label}</StatusTag>
        <span className="figures text-sm text-muted">{entry.number}</span>
        {entry.firstSubmittedAt && (
          <span className="text-sm text-muted">
            {t('recommender.entry.submittedAt')}{' '}
            <DateTime
              instant={entry.firstSubmittedAt}
              timeZone={contest.timeZone}
              locale={locale}
            />
          </span>
        )}
        <a href="#word" className="py-1 text-sm lg:sr-only">
          {t('recommender.entry.word')}
        </a>
      </p>
      {group === 'sentBack' && (
        <Notice kind="warning" title={t('recommender.entry.sentBackTitle')} locale={locale}>
          <ul className="mb-2 list-disc pl-6">
            {entry.remarks.map(({ text }, index) => (
              <li key={index} className="whitespace-pre-line">
                {text}
              </li>
            ))}
          </ul>
          <p>{t('recommender.entry.sentBackHelp')}</p>
        </Notice>
      )}
      <div className="lg:grid lg:grid-cols-12 lg:gap-x-8">
        <div className="min-w-0 lg:col-span-7">
          <h2 className="sr-only">{t('recommender.entry.answers')}</h2>
          {sections.map(({ section, rows }) => (
            <section key={section.key} className="mb-8">
              <h3 className="mb-3 text-xl">{inLocale(locale, section.title, section.titleEn)}</h3>
              <SummaryList locale={locale} rows={rows} />
            </section>
          ))}
          <EntryFiles
            locale={locale}
            t={t}
            category={category}
            files={files}
            renditions={renditions}
            pages={pages}
            title={entry.title ?? ''}
          />
          <div className="my-8">
            <GatedSheets categories={[category]} locale={locale} t={t} />
          </div>
        </div>
        <div className="min-w-0 lg:col-span-5">
          <WordPanel {...shown} />
          {next && (
            <p className="mt-8">
              <LinkButton
                href={`${home}/entries/${next.id}`}
                tone={entry.stage === 'submitted' ? 'plain' : 'primary'}
              >
                {t('recommender.entry.next', {
                  title: next.title ?? t('recommender.entries.untitled'),
                })}
              </LinkButton>
            </p>
          )}
        </div>
      </div>
    </UnitShell>
  )
}
