import type { Metadata } from 'next'

import type { Below } from '#src/domain/basics/addresses.ts'
import type { TranslationKey } from '#src/translations/translate.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { ownEntry } from './ownEntry.ts'

type Props = { params: Promise<{ id: string; section?: string }> }

/**
 * The window's title of a page of one entry: what the page is for, then the work, so that two windows can be told apart.
 *
 * @param page its own address below the entry's, as the page itself gives it to `ownEntry`
 */
export const entryTitled =
  (page: Below, key?: TranslationKey) =>
  async ({ params }: Props): Promise<Metadata> => {
    const { id, section } = await params
    const { visit, entry, version } = await ownEntry(id, section ? `${page}/${section}` : page)
    const { t, locale } = visit
    const part = version.definition.sections.find((each) => each.key === section)
    const purpose = part ? inLocale(locale, part.title, part.titleEn) : key && t(key)
    const work = entry.title ?? t('portal.entry.untitled')
    return { title: [purpose, work].filter(Boolean).join(' · ') }
  }
