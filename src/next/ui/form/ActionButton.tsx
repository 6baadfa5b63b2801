import type { Locale } from '#src/translations/locale.ts'
import { Button } from '../act/Button.tsx'
import type { ButtonTone } from '../act/Button.tsx'
import { PostForm } from './PostForm.tsx'
import { formWords } from './formWords.ts'

/**
 * One action as a form with one button; `values` are posted with it. With `confirm` a first click opens that
 * sentence and a second button, which works without script too.
 */
export function ActionButton({
  action,
  locale,
  label,
  values = {},
  confirm,
  confirmLabel,
  tone = 'plain',
}: {
  action: string
  locale: Locale
  label: string
  values?: Record<string, string>
  confirm?: string
  confirmLabel?: string
  tone?: ButtonTone
}) {
  const form = (
    <PostForm action={action} locale={locale}>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button tone={tone}>
        {confirm ? (confirmLabel ?? `${formWords(locale).confirm}${label}`) : label}
      </Button>
    </PostForm>
  )
  if (!confirm) return form

  return (
    <details className="max-w-text">
      <summary className="inline-flex min-h-11 items-center underline underline-offset-4">
        {label}
      </summary>
      <div className="mt-2 border-l-4 border-amber bg-surface p-4">
        <p className="mb-3">{confirm}</p>
        {form}
      </div>
    </details>
  )
}
