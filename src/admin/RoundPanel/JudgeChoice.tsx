'use client'

/** Which judges are given the entries; all of them unless some are taken out. */
export function JudgeChoice({
  judges,
  chosen,
  onChange,
  nobody,
}: {
  judges: { id: string; label: string }[]
  chosen: string[]
  onChange: (chosen: string[]) => void
  nobody: string
}) {
  if (judges.length === 0) return <p className="contest-warning">{nobody}</p>

  return (
    <fieldset className="contest-field">
      {judges.map(({ id, label }) => (
        <label className="contest-choice" key={id}>
          <input
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id),
              )
            }
            type="checkbox"
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
