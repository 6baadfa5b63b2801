import type { ReactNode } from 'react'

/** Says that there is nothing, why, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="my-8 border-y border-dashed border-edge py-8 text-center">
      <p className="font-song text-lg font-bold text-title">{title}</p>
      {children && <div className="mt-2 text-muted">{children}</div>}
    </div>
  )
}
