'use client'

import { useState, useSyncExternalStore } from 'react'

import { Button } from './Button.tsx'

/** Copies a text that stands beside it. Where there is no script, or no clipboard, there is no button: the text can be selected. */
export function CopyButton({ text, label, done }: { text: string; label: string; done: string }) {
  const canCopy = useSyncExternalStore(never, hasClipboard, () => false)
  const [state, setState] = useState<'rest' | 'done' | 'failed'>('rest')
  if (!canCopy || state === 'failed') return null

  return (
    <span className="no-print">
      <Button
        type="button"
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => setState('done'),
            () => setState('failed'),
          )
        }}
      >
        {label}
      </Button>
      <span role="status" className="ml-3">
        {state === 'done' ? done : ''}
      </span>
    </span>
  )
}

const never = () => () => undefined
/** Only on a secure page is there one. */
const hasClipboard = (): boolean => typeof navigator.clipboard?.writeText === 'function'
