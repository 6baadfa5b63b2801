import type { SignedInVisit } from '#src/next/portal/_frame/visitor.ts'
import { myHref } from '#src/domain/basics/addresses.ts'
import type { EntryDocument } from '#src/domain/documents/index.ts'
import type { Translate } from '#src/translations/translate.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { GetForm } from '#src/next/ui/form/GetForm.tsx'
import { Select } from '#src/next/ui/form/Select.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'

/**
 * Which earlier entry a new one is begun with, chosen before the category: a form that asks this page again, so that it
 * works without script and the choice stands in the address.
 */
export function CopyChoice({
  visit: { locale, t },
  contest,
  entries,
  chosen,
}: {
  visit: SignedInVisit
  /** Slug of the contest of the new entry. */
  contest: string
  entries: { entry: EntryDocument; contestTitle: string }[]
  chosen: EntryDocument | null
}) {
  if (entries.length === 0) return null
  const here = myHref(`/entries/new?contest=${encodeURIComponent(contest)}`)
  if (chosen) {
    return (
      <Notice
        kind="info"
        locale={locale}
        title={t('portal.copy.chosen', { title: named(chosen, t) })}
      >
        <p>{t('portal.copy.what')}</p>
        <p>
          <a href={here}>{t('portal.copy.none')}</a>
        </p>
      </Notice>
    )
  }
  return (
    <details className="mb-6 border-t border-line pt-4">
      <summary className="cursor-pointer py-2 font-bold">{t('portal.copy.title')}</summary>
      <GetForm action={myHref('/entries/new')} locale={locale} className="mt-2 max-w-text">
        <input type="hidden" name="contest" value={contest} />
        <Select
          name="copy"
          label={t('portal.copy.which')}
          help={t('portal.copy.what')}
          options={entries.map(({ entry, contestTitle }) => ({
            value: entry.id,
            label: named(entry, t),
            group: contestTitle,
          }))}
        />
        <Button>{t('portal.copy.choose')}</Button>
      </GetForm>
    </details>
  )
}

const named = ({ title, number }: EntryDocument, t: Translate): string =>
  [title ?? t('portal.entry.untitled'), number].filter(Boolean).join(' · ')
