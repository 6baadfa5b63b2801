'use client'

import { useEffect, useState } from 'react'

import { countCharacters } from '#src/domain/basics/textLength.ts'
import { fill } from '#src/translations/fill.ts'
import { useFormWords } from './FormContext.ts'
import type { FormWords } from './formWords.ts'

/** Rests this long after the last key before the count is read out. */
const SPOKEN_AFTER_MILLISECONDS = 1200

/** Length of a text in 字 against its limits: seen at once, heard when typing rests. */
export function CharacterCount({
  id,
  text,
  min,
  max,
}: {
  id: string
  text: string
  min?: number
  max?: number
}) {
  const words = useFormWords()
  const [heard, setHeard] = useState('')
  const count = countCharacters(text)
  const sentence = fill(patternOf(words, min, max), { count, min: min ?? '', max: max ?? '' })
  const isOutside = count > 0 && (count < (min ?? 0) || count > (max ?? Infinity))

  useEffect(() => {
    const timer = setTimeout(() => setHeard(count === 0 ? '' : sentence), SPOKEN_AFTER_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [count, sentence])

  return (
    <>
      <p id={id} className={`figures text-sm ${isOutside ? 'font-bold text-amber' : 'text-muted'}`}>
        {sentence}
      </p>
      <span role="status" className="sr-only">
        {heard}
      </span>
    </>
  )
}

function patternOf(words: FormWords, min?: number, max?: number): string {
  if (min !== undefined && max !== undefined) return words.countBetween
  if (min !== undefined) return words.countAtLeast
  return max === undefined ? words.count : words.countAtMost
}
