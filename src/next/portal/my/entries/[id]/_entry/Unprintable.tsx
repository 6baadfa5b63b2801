import { codePoints } from '#src/documents/missingCharacter.ts'
import { unprintableAnswers } from '#src/documents/unprintableAnswers.ts'
import { entryHref } from '#src/domain/basics/addresses.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { OwnEntry } from './ownEntry.ts'

/** Names the answers that cannot be printed, with their characters, before a paper fails for them. */
export async function Unprintable({ own }: { own: OwnEntry }) {
  const { visit, entry, version } = own
  const { locale, t } = visit
  const { definition } = version
  const found = await unprintableAnswers({ definition, answers: entry.answers })
  if (found.length === 0) return null
  return (
    <Notice kind="warning" locale={locale} title={t('scan.missingCharacters')}>
      <ul>
        {found.map(({ section, field, characters }) => (
          <li key={field.name}>
            <a href={entryHref(entry.id, `/sections/${section}`)}>
              {t('scan.missingCharactersIn', {
                label: inLocale(locale, field.label, field.labelEn),
                characters: characters.map((each) => `${each} (${codePoints(each)})`).join(' '),
              })}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-1">{t('scan.missingCharactersNote')}</p>
    </Notice>
  )
}
