import type { ReactNode } from 'react'

/** The one h1 of a page, with what stands above it (where one is) and beneath it (one sentence). */
export function PageTitle({
  title,
  above,
  lead,
  back,
}: {
  title: string
  above?: ReactNode
  lead?: ReactNode
  back?: { href: string; label: string }
}) {
  return (
    <div className="mb-6">
      {back && (
        <a href={back.href} className="no-print mb-2 inline-block py-1 text-sm">
          {back.label}
        </a>
      )}
      {above && <p className="text-sm text-muted">{above}</p>}
      <h1 className="mt-1 text-2xl">{title}</h1>
      {lead && <p className="mt-2 max-w-text text-muted">{lead}</p>}
    </div>
  )
}
