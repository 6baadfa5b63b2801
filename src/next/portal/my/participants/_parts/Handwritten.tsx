import { handwrittenCharacters } from '#src/documents/unprintableCharacters.ts'
import { codePoints } from '#src/domain/basics/refuseCharacters.ts'
import type { Participant } from '#src/domain/types/index.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import type { Locale } from '#src/translations/locale.ts'
import type { Translate } from '#src/translations/translate.ts'

/** Names of participants with rare characters that no font has: they are kept, and boxes on paper to write them by hand. */
export function Handwritten({
  participants,
  locale,
  t,
}: {
  participants: readonly Participant[]
  locale: Locale
  t: Translate
}) {
  const found = participants
    .map(({ id, name, school, guardian }) => ({
      id,
      name,
      characters: handwrittenCharacters([name, school ?? '', guardian ?? '']),
    }))
    .filter(({ characters }) => characters.length > 0)
  if (found.length === 0) return null
  return (
    <Notice kind="warning" locale={locale} title={t('scan.handwritten')}>
      <ul>
        {found.map(({ id, name, characters }) => (
          <li key={id}>
            {t('scan.charactersIn', {
              label: name,
              characters: characters.map((each) => `${each} (${codePoints(each)})`).join(' '),
            })}
          </li>
        ))}
      </ul>
      <p className="mt-1">{t('scan.handwrittenNote')}</p>
    </Notice>
  )
}
