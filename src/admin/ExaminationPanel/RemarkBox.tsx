'use client'

import { remarkKey, useDesk } from './DeskProvider.tsx'

/** A remark beside what it is about; what is written here goes with a return, and opens its section. */
export function RemarkBox({
  section,
  target,
  label,
  placeholder,
  earlier,
}: {
  section: string
  target: string
  /** Read out in place of a visible label: the field stands beside it. */
  label: string
  placeholder: string
  /** What was said of it last time. */
  earlier: string | null
}) {
  const { remarks, setRemark } = useDesk()
  const text = remarks[remarkKey({ section, target })]?.text ?? ''
  return (
    <div className="contest-remark">
      {earlier && <p className="contest-remark__earlier">{earlier}</p>}
      <textarea
        aria-label={label}
        className="contest-input"
        data-written={text.trim() !== ''}
        maxLength={2000}
        onChange={(event) => setRemark({ section, target, text: event.target.value })}
        placeholder={placeholder}
        rows={1}
        value={text}
      />
    </div>
  )
}
