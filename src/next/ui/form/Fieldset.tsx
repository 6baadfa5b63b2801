import type { ReactNode } from 'react'

/** A group of fields under one heading. */
export function Fieldset({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="my-8 border-t-2 border-ink pt-3">
      <legend className="float-left w-full font-song text-xl font-bold text-title">{legend}</legend>
      <div className="clear-both pt-1">{children}</div>
    </fieldset>
  )
}
