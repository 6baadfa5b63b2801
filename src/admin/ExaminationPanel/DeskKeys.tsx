'use client'

import { useEffect, useRef } from 'react'

import type { PanelWords } from '../parts/panelWords.ts'
import { useKeysOn } from './useKeysOn.ts'

/**
 * The desk by keyboard alone: a button says which key it has (`data-desk-key`), and lists of things to go through say so
 * too. Single keys do nothing while somebody types, nor while a dialog is open, nor with a modifier, and can be switched
 * off (WCAG 2.1.4).
 */
export function DeskKeys({ words }: { words: PanelWords['desk']['keys'] }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setOn] = useKeysOn()
  const opener = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const isTyping = isBox(event.target)
      if (event.key === 'Escape' && isTyping && !document.querySelector('dialog[open]')) {
        if (event.target instanceof HTMLElement) event.target.blur()
        return
      }
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('dialog[open]')) return
      // The overlay tells how to switch the keys on again, so its own key stays with its button.
      if (!isOn) return
      if (event.key === '?') dialog.current?.showModal()
      else if (!act(event.key)) return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    // From now on keys are heard; before the page came to life they were not.
    if (opener.current) opener.current.dataset.ready = 'true'
    return () => window.removeEventListener('keydown', press)
  }, [isOn])

  return (
    <>
      <button
        className="contest-button contest-keys__open"
        ref={opener}
        onClick={() => dialog.current?.showModal()}
        type="button"
      >
        {words.open}
      </button>
      <dialog aria-labelledby="contest-keys" className="contest-dialog" ref={dialog}>
        <h2 id="contest-keys">{words.title}</h2>
        <p className="contest-note">{words.note}</p>
        <label className="contest-choice">
          <input checked={isOn} onChange={(event) => setOn(event.target.checked)} type="checkbox" />
          {words.enabled}
        </label>
        <dl className="contest-keys">
          {Object.entries(words.list).map(([key, text]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <button className="contest-button" onClick={() => dialog.current?.close()} type="button">
          {words.close}
        </button>
      </dialog>
    </>
  )
}

/** True where the key meant something here. */
function act(key: string): boolean {
  switch (key) {
    case 'j':
      return step('[data-desk-item]', 1)
    case 'k':
      return step('[data-desk-item]', -1)
    case 'r':
      return step('[data-desk-remark]', 1)
    case 'o':
      return openNext()
    case 'p':
    case 'f':
      return judge(key === 'p' ? 'pass' : 'fail')
    default:
      return press(key)
  }
}

function press(key: string): boolean {
  const button = all<HTMLButtonElement>('[data-desk-key]').find(
    (each) => each.dataset.deskKey === key && !each.disabled,
  )
  button?.click()
  return button !== undefined
}

/** Moves the focus to the next or the last one of its kind, and round from the end to the beginning. */
function step(kind: string, by: 1 | -1): boolean {
  const found = all<HTMLElement>(kind)
  const at = found.findIndex((each) => each.contains(document.activeElement))
  const to = at === -1 ? (by === 1 ? 0 : found.length - 1) : (at + by + found.length) % found.length
  focusOn(found[to])
  return found.length > 0
}

/** Passes the item in hand and goes on to the next, or fails it and asks for a comment. */
function judge(verdict: 'pass' | 'fail'): boolean {
  const item =
    all<HTMLElement>('[data-desk-item]').find((each) => each.contains(document.activeElement)) ??
    document.querySelector<HTMLElement>('[data-desk-item]')
  if (!item) return false
  item.querySelector<HTMLInputElement>(`[data-verdict='${verdict}']`)?.click()
  if (verdict === 'fail') item.querySelector<HTMLInputElement>('[data-comment]')?.focus()
  else {
    item.focus()
    step('[data-desk-item]', 1)
  }
  return true
}

/** Opens the next file, and hides the one before it. */
function openNext(): boolean {
  const found = all<HTMLButtonElement>('[data-desk-open]')
  const at = found.findIndex((each) => each.getAttribute('aria-expanded') === 'true')
  found[at]?.click()
  const next = found[at + 1]
  next?.click()
  focusOn(next ?? found[at])
  return found.length > 0
}

function focusOn(element: HTMLElement | undefined): void {
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'center' })
}

const all = <T extends HTMLElement>(kind: string): T[] => [...document.querySelectorAll<T>(kind)]

/** Where keys are letters. Radio buttons and checkboxes take none. */
function isBox(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type)
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}
