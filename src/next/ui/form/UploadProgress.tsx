'use client'

import { fill } from '#src/translations/fill.ts'
import type { FormWords } from './formWords.ts'

/** How much of a file has gone out, as a bar and in words; then the server looks at it. */
export function UploadProgress({ percent, words }: { percent: number; words: FormWords }) {
  const sentence = percent < 100 ? fill(words.uploadProgress, { percent }) : words.uploadChecking

  return (
    <p className="mt-3 flex flex-wrap items-center gap-3">
      <progress max={100} value={percent} aria-label={sentence} className="progress w-48" />
      <span className="figures text-sm">{sentence}</span>
    </p>
  )
}
