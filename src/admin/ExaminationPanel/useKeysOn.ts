'use client'

import { useCallback, useSyncExternalStore } from 'react'

const NAME = 'contest-desk-keys'
const CHANGED = 'contest-desk-keys-changed'

/** Whether single keys are on; switched off, it stays so on this computer (WCAG 2.1.4). */
export function useKeysOn(): [boolean, (on: boolean) => void] {
  const isOn = useSyncExternalStore(subscribe, read, () => true)
  const choose = useCallback((on: boolean) => {
    try {
      localStorage.setItem(NAME, on ? 'on' : 'off')
    } catch {
      // A browser that keeps nothing has them on.
    }
    window.dispatchEvent(new Event(CHANGED))
  }, [])
  return [isOn, choose]
}

function read(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off'
  } catch {
    return true
  }
}

function subscribe(tell: () => void): () => void {
  window.addEventListener(CHANGED, tell)
  window.addEventListener('storage', tell)
  return () => {
    window.removeEventListener(CHANGED, tell)
    window.removeEventListener('storage', tell)
  }
}
