'use client'

import { fill } from '#src/translations/fill.ts'
import { useFormWords } from './FormContext.ts'
import type { FieldIds, FieldProps } from './useField.ts'

/** Help, remark and error of a field, in this order, above its control. */
export function FieldNotes({
  help,
  remark,
  error,
  ids,
}: Pick<FieldProps, 'help' | 'remark' | 'error'> & { ids: FieldIds }) {
  const words = useFormWords()

  return (
    <>
      {help && (
        <div id={ids.help} className="text-sm text-muted">
          {help}
        </div>
      )}
      {remark && (
        <p id={ids.remark} className="border-l-4 border-slate py-1 pl-3 text-sm text-slate">
          {fill(words.remark, { text: remark })}
        </p>
      )}
      {error && (
        <p id={ids.error} className="font-bold text-amber">
          <span className="sr-only">{words.errorPrefix}</span>
          {error}
        </p>
      )}
    </>
  )
}

export function OptionalMark({ optional }: { optional?: boolean }) {
  const words = useFormWords()

  return optional ? <span className="font-normal text-muted">{words.optional}</span> : null
}
