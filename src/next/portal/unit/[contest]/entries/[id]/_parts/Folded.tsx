import type { ReactNode } from 'react'

/** A form that is not the first thing to do: behind its title, without script too. */
export function Folded({
  title,
  isOpen = false,
  children,
}: {
  title: string
  isOpen?: boolean
  children: ReactNode
}) {
  return (
    <details
      open={isOpen}
      className="border-b border-line py-2"
      // Somebody may open it before the page is alive.
      suppressHydrationWarning
    >
      <summary className="inline-flex min-h-11 items-center underline underline-offset-4">
        {title}
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  )
}
