import type { ReactNode } from 'react'

/** primary: the one red button of a page · plain: everything else · quiet: looks like a link. */
export type ButtonTone = 'primary' | 'plain' | 'quiet'

export function Button({
  children,
  tone = 'plain',
  type = 'submit',
  name,
  value,
  disabled,
  describedBy,
  onClick,
  label,
}: {
  children: ReactNode
  tone?: ButtonTone
  type?: 'submit' | 'button'
  name?: string
  value?: string
  /** A disabled button says why: id of the sentence. */
  disabled?: boolean
  describedBy?: string
  /** Only where the button itself is made in the browser. */
  onClick?: () => void
  /** What it is read out as, where several of one name stand on a page; begins with what is shown. */
  label?: string
}) {
  return (
    <button
      type={type}
      name={name}
      value={value}
      disabled={disabled}
      onClick={onClick}
      aria-label={label}
      aria-describedby={describedBy}
      className={buttonClass(tone)}
    >
      {children}
    </button>
  )
}

const SHAPE =
  'inline-flex min-h-11 items-center justify-center rounded-sm py-2 text-base font-bold no-underline disabled:cursor-not-allowed disabled:border-dashed disabled:border-edge disabled:bg-transparent disabled:text-muted'

const TONES: Record<ButtonTone, string> = {
  primary:
    'border border-seal px-5 bg-seal text-on-seal hover:border-seal-strong hover:bg-seal-strong',
  plain: 'border border-ink px-5 bg-surface text-ink hover:bg-ink hover:text-paper',
  quiet: 'border border-transparent px-0 font-normal underline underline-offset-4 hover:text-muted',
}

export const buttonClass = (tone: ButtonTone): string => `${SHAPE} ${TONES[tone]}`
