import { unprintableAnswers } from '#src/documents/unprintableAnswers.ts'
import { isWrittenByHand } from '#src/documents/unprintableCharacters.ts'
import { entryHref } from '#src/domain/basics/addresses.ts'
import { codePoints } from '#src/domain/basics/refuseCharacters.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { OwnEntry } from './ownEntry.ts'

/**
 * Names the answers with characters that are boxes on paper: rare Chinese ones, to be written by hand, and, in what was
 * saved before they were refused, others.
 */
export function Unprintable({ own }: { own: OwnEntry }) {
  const { entry, version } = own
  const found = unprintableAnswers({ definition: version.definition, answers: entry.answers })
  const those = (isRare: boolean) =>
    found
      .map((each) => ({
        ...each,
        characters: each.characters.filter((one) => isWrittenByHand(one) === isRare),
      }))
      .filter(({ characters }) => characters.length > 0)
  return (
    <>
      <Named own={own} found={those(false)} kind="missingCharacters" />
      <Named own={own} found={those(true)} kind="handwritten" />
    </>
  )
}

function Named({
  own: { visit, entry },
  found,
  kind,
}: {
  own: OwnEntry
  found: ReturnType<typeof unprintableAnswers>
  kind: 'missingCharacters' | 'handwritten'
}) {
  if (found.length === 0) return null
  const { locale, t } = visit
  return (
    <Notice kind="warning" locale={locale} title={t(`scan.${kind}`)}>
      <ul>
        {found.map(({ section, field, characters }) => (
          <li key={field.name}>
            <a href={entryHref(entry.id, `/sections/${section}`)}>
              {t('scan.charactersIn', {
                label: inLocale(locale, field.label, field.labelEn),
                characters: characters.map((each) => `${each} (${codePoints(each)})`).join(' '),
              })}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-1">{t(`scan.${kind}Note`)}</p>
    </Notice>
  )
}
