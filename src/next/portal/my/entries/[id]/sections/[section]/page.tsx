import { notFound } from 'next/navigation'

import { FilesOnForm } from '#src/next/portal/_form/FilesOnForm.tsx'
import { SectionForm } from '#src/next/portal/_form/SectionForm.tsx'
import { Statement } from '#src/next/portal/_form/Statement.tsx'
import { answerRows } from '#src/next/portal/_form/answerRows.ts'
import { portalDoor } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { openSectionsOf } from '#src/domain/forms/openSections.ts'
import { mayEdit } from '#src/domain/lifecycle/index.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { SummaryList } from '#src/next/ui/show/SummaryList.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { EntryShell } from '../../_entry/EntryShell.tsx'
import { entryTitled } from '../../_entry/entryTitled.ts'
import { nextPage } from '../../_entry/nextPage.ts'
import { ownEntry } from '../../_entry/ownEntry.ts'
import { slotsOnForm } from '../../_entry/slotsOnForm.ts'

type Props = {
  params: Promise<{ id: string; section: string }>
  searchParams: Promise<{ check?: string }>
}

export const generateMetadata = entryTitled('/sections')

/** One section of an entry: to be filled in, or as it stands where it may not be changed now (R70, R112). */
export default async function SectionPage({ params, searchParams }: Props) {
  const { id, section: key } = await params
  const isCheck = (await searchParams).check !== undefined
  const own = await ownEntry(id, `/sections/${key}`)
  const { visit, entry, contest, version, road } = own
  const { locale, t, now, actor } = visit
  const { definition } = version
  const { answers } = entry
  const slots = slotsOnForm(own)
  const section = definition.sections.find((each) => each.key === key)
  if (!section) notFound()
  const editable = mayEdit({
    entry: { ...entry, openSections: openSectionsOf(entry, definition) },
    section: key,
    contest,
    actor,
    now,
  })
  const remarks = entry.stage === 'returned' ? entry.remarks : []
  const general = remarks.filter(({ target, section: of }) => of === key && target === key)

  return (
    <EntryShell own={own} title={inLocale(locale, section.title, section.titleEn)} task={key}>
      {general.map(({ text }, index) => (
        <Notice key={index} kind="warning" locale={locale}>
          {t('form.remark', { text })}
        </Notice>
      ))}
      {isRefusal(editable) ? (
        <>
          <Notice kind="info" locale={locale}>
            {wordsOfRefusal(editable, locale, contest.timeZone)}
          </Notice>
          <SummaryList
            locale={locale}
            rows={answerRows({
              locale,
              definition,
              section,
              answers,
              road,
              remarks,
              schedule: contest,
            })}
          />
          {section.fields.map((field) =>
            field.type === 'statement' ? (
              <Statement key={field.name} locale={locale} field={field} />
            ) : field.type === 'file' ? (
              <FilesOnForm key={field.name} locale={locale} field={field} slots={slots} />
            ) : null,
          )}
        </>
      ) : (
        <SectionForm
          visit={visit}
          copies={own.copies}
          action={portalDoor(`/entries/${entry.id}/sections/${key}`)}
          definition={definition}
          section={section}
          answers={answers}
          road={road}
          slots={slots}
          remarks={remarks}
          contest={contest}
          isCheck={isCheck}
          next={nextPage(own, key)}
        />
      )}
    </EntryShell>
  )
}
