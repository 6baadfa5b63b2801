import type { PanelWords } from '../parts/panelWords.ts'

type Words = PanelWords['names']

/**
 * Names what Payload and its libraries name in English only, and give no way to translate: the region of notifications,
 * boxes to tick, the calendar, the editor, the help for dragging, the search by identifier. Renaming twice changes nothing.
 */
export function renameForeign(root: ParentNode, words: Words): void {
  for (const element of root.querySelectorAll(NAMED)) {
    for (const attribute of ATTRIBUTES) {
      const label = element.getAttribute(attribute)
      const name = label && nameOf(label, words)
      if (name && name !== label) element.setAttribute(attribute, name)
    }
  }
  for (const text of root.querySelectorAll('.react-datepicker__navigation-icon')) {
    const name = nameOf(text.textContent ?? '', words)
    if (name) setText(text, name)
  }
  for (const box of root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    nameBox(box, words)
  }
  for (const dragged of root.querySelectorAll('[aria-roledescription][aria-describedby]')) {
    const help = document.getElementById(dragged.getAttribute('aria-describedby') ?? '')
    if (help?.textContent?.includes('draggable item')) setText(help, words.drag)
  }
  for (const region of root.querySelectorAll('[id^=DndLiveRegion]')) {
    const said = SAID.find(([pattern]) => pattern.test(region.textContent ?? ''))
    if (said) setText(region, words[said[1]])
  }
}

const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'aria-roledescription'] as const
const NAMED = ATTRIBUTES.map((attribute) => `[${attribute}]`).join()

const SAID: [pattern: RegExp, word: 'dragged' | 'movedOver' | 'dropped' | 'cancelled'][] = [
  [/^Picked up/, 'dragged'],
  [/cancelled/, 'cancelled'],
  [/was dropped/, 'dropped'],
  [/was moved|no longer over/, 'movedOver'],
]

/** Null for what is named already. What follows a beginning is a day or a month, in the reader's language as it is. */
function nameOf(label: string, { labels, beginnings, identifier }: Words): string | null {
  const whole = Object.entries(labels).find(([foreign]) => foreign === label)
  if (whole) return whole[1]
  if (SEARCH_BY_ID.test(label)) return label.replace(SEARCH_BY_ID, identifier)
  const start = Object.entries(beginnings).find(([foreign]) => label.startsWith(foreign))
  return start ? start[1] + label.slice(start[0].length) : null
}

const SEARCH_BY_ID = / ID$/

/** Payload shows a box's path as its tip, and names it by an element that is not there. */
function nameBox(box: HTMLInputElement, words: Words): void {
  if (box.title !== '' && box.title === box.name) box.removeAttribute('title')
  const by = box.getAttribute('aria-labelledby')
  if (by !== null && !document.getElementById(by)) box.removeAttribute('aria-labelledby')
  if (box.getAttribute('aria-label') || box.labels?.length) return
  box.setAttribute('aria-label', box.id.startsWith('select-all') ? words.selectAll : words.select)
}

/** The text node stays: React goes on writing into it. */
function setText(element: Element, text: string): void {
  const { firstChild } = element
  if (firstChild && firstChild.nodeValue !== text) firstChild.nodeValue = text
}
