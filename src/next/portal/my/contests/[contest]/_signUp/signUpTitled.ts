import type { Metadata } from 'next'

import { myHref } from '#src/domain/basics/addresses.ts'
import type { TranslationKey } from '#src/translations/translate.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { ownSignUp } from './ownSignUp.ts'

type Props = { params: Promise<{ contest: string; section?: string }> }

/**
 * The window's title of a page of a sign-up: what the page is for, then the contest.
 *
 * @param page its own address below the sign-up's, as the page itself gives it to `ownSignUp`
 */
export const signUpTitled =
  (page: string, key: TranslationKey) =>
  async ({ params }: Props): Promise<Metadata> => {
    const { contest: slug, section } = await params
    const path = myHref(`/contests/${slug}${page}${section ? `/${section}` : ''}`)
    const { visit, contest, version } = await ownSignUp(slug, path)
    const { t, locale } = visit
    const part = version?.definition.sections.find((each) => each.key === section)
    const purpose = part ? inLocale(locale, part.title, part.titleEn) : t(key)
    return { title: `${purpose} · ${inLocale(locale, contest.title, contest.titleEn)}` }
  }
