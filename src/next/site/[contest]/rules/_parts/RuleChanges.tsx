import type { TextChange } from '#src/domain/basics/textChanges.ts'
import type { Translate } from '#src/translations/translate.ts'

/** What a version, or a date that was moved, changed: what went is struck out, what came is underlined, and both are named aloud. */
export function RuleChanges({
  title,
  changes,
  t,
}: {
  title: string
  changes: TextChange[][]
  t: Translate
}) {
  if (changes.length === 0) return <p className="mt-2 text-sm">{t('site.rules.sameWords')}</p>
  return (
    <div className="mt-3 max-w-text border-l-2 border-line pl-4">
      <p className="font-bold">{title}</p>
      {changes.map((parts, paragraph) => (
        <p key={paragraph} className="mt-1 break-words whitespace-pre-line">
          {parts.map(({ text, kind }, index) => {
            if (kind === 'same') return <span key={index}>{text}</span>
            const Mark = kind === 'removed' ? 'del' : 'ins'
            return (
              <Mark key={index} className={kind === 'removed' ? 'text-muted' : ''}>
                <span className="sr-only">
                  {t(kind === 'removed' ? 'site.rules.removed' : 'site.rules.added')}
                </span>
                {text}
              </Mark>
            )
          })}
        </p>
      ))}
    </div>
  )
}
