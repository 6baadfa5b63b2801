import type { ReactNode } from 'react'

import { buttonClass } from './Button.tsx'
import type { ButtonTone } from './Button.tsx'

/** A link that leads to the next step and looks like a button. */
export function LinkButton({
  href,
  children,
  tone = 'plain',
  download,
}: {
  href: string
  children: ReactNode
  tone?: ButtonTone
  download?: boolean
}) {
  return (
    <a href={href} download={download} className={buttonClass(tone)}>
      {children}
    </a>
  )
}
