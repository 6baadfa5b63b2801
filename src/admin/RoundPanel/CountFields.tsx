'use client'

export type CountField = { key: string; label: string; value: string }

/** Whole numbers, one for each line; nothing where there are no lines. */
export function CountFields({
  legend,
  fields,
  values,
  onChange,
}: {
  legend: string
  fields: CountField[]
  values: Record<string, string>
  onChange: (values: Record<string, string>) => void
}) {
  if (fields.length === 0) return null

  return (
    <fieldset className="contest-field">
      <legend>{legend}</legend>
      {fields.map(({ key, label }) => (
        <label className="contest-count" key={key}>
          <span>{label}</span>
          <input
            className="contest-input"
            inputMode="numeric"
            onChange={(event) => onChange({ ...values, [key]: event.target.value })}
            value={values[key] ?? ''}
          />
        </label>
      ))}
    </fieldset>
  )
}
