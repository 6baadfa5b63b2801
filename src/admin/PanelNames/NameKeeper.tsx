'use client'

import { useEffect } from 'react'
import type { ReactNode } from 'react'

import type { PanelWords } from '../parts/panelWords.ts'
import { renameForeign } from './renameForeign.ts'

/** Looks after every change of the page, once for each frame. */
export function NameKeeper({
  words,
  children,
}: {
  words: PanelWords['names']
  children: ReactNode
}) {
  useEffect(() => {
    let frame = 0
    const rename = () => {
      frame = 0
      renameForeign(document, words)
    }
    const observer = new MutationObserver(() => {
      frame ||= requestAnimationFrame(rename)
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    rename()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [words])

  return children
}
