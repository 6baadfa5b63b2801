import { SectionAnswers } from '#src/next/portal/_form/SectionAnswers.tsx'
import { entryHref } from '#src/domain/basics/addresses.ts'
import { isOpenPart } from '#src/domain/forms/openSections.ts'
import { asksParticipants } from '#src/domain/participants/naming.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { takesAnswer } from '#src/domain/forms/takesAnswer.ts'
import type { FormSection } from '#src/domain/types/index.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { redirectTo } from '#src/next/ui/frame/redirectTo.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { SummaryList } from '#src/next/ui/show/SummaryList.tsx'
import { EntryShell } from '../_entry/EntryShell.tsx'
import { ScanWarnings } from '../_entry/ScanWarnings.tsx'
import { UnitNameOnForm } from '../_entry/UnitNameOnForm.tsx'
import { Unprintable } from '../_entry/Unprintable.tsx'
import { entryTitled } from '../_entry/entryTitled.ts'
import { fileRows } from '../_entry/fileRows.ts'
import { namesOf } from '../_entry/namesOf.ts'
import { ownEntry } from '../_entry/ownEntry.ts'
import { HandIn } from './_parts/HandIn.tsx'
import { OwnOverlaps } from './_parts/OwnOverlaps.tsx'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = entryTitled('/check', 'portal.form.check')

/** “Check answers” of an entry, then declaration, rules and the one red button (R67, R147). */
export default async function CheckPage({ params }: Props) {
  const { id } = await params
  const own = await ownEntry(id, '/check')
  const { visit, entry, contest, category, version, road, actions, participants } = own
  const { locale, t } = visit
  const home = entryHref(entry.id)
  if (entry.stage !== 'draft' && entry.stage !== 'returned') redirectTo(home)
  const { definition } = version
  const { answers, remarks } = entry
  const isOpen = (key: string) => isOpenPart(entry, definition, key)
  const handIn = actions.find(({ action }) => action === 'submit' || action === 'resubmit')

  return (
    <EntryShell own={own} title={t('portal.form.check')}>
      {asksParticipants(category) && (
        <SummaryList
          locale={locale}
          rows={[
            {
              label: t('participant.entry.title'),
              value: namesOf(participants, t) || null,
              changeHref: `${home}/participants`,
            },
          ]}
        />
      )}
      {definition.sections.filter(isTyped).map((section) => (
        <SectionAnswers
          key={section.key}
          locale={locale}
          schedule={contest}
          definition={definition}
          section={section}
          answers={answers}
          road={road}
          remarks={remarks}
          {...(isOpen(section.key) ? { changeHref: `${home}/sections/${section.key}` } : {})}
        />
      ))}
      {category.fileSlots.length > 0 && (
        <section className="mb-8">
          <h2 className="mb-3 text-xl">{t('portal.files.title')}</h2>
          <SummaryList locale={locale} rows={fileRows(own, { changeHref: `${home}/files` })} />
        </section>
      )}
      <UnitNameOnForm own={own} />
      <Unprintable own={own} />
      <ScanWarnings own={own} />
      <OwnOverlaps own={own} />
      {handIn && isRefusal(handIn.outcome) ? (
        <Notice kind="warning" locale={locale}>
          {wordsOfRefusal(handIn.outcome, locale, contest.timeZone)}
        </Notice>
      ) : (
        <HandIn own={own} />
      )}
    </EntryShell>
  )
}

/** Fixed words alone have nothing to check. */
const isTyped = ({ fields }: FormSection): boolean => fields.some(takesAnswer)
