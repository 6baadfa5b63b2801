import { entryHref } from '#src/domain/basics/addresses.ts'
import { isOpenPart } from '#src/domain/forms/openSections.ts'
import type { OwnEntry } from './ownEntry.ts'

/** Where a saved section leads on to: the next one that is open, then the files, then “check answers”. */
export function nextPage({ entry, version, category }: OwnEntry, sectionKey: string): string {
  const home = entryHref(entry.id)
  const isOpen = (key: string) => isOpenPart(entry, version.definition, key)
  const { sections } = version.definition
  const at = sections.findIndex(({ key }) => key === sectionKey)
  const next = sections.slice(at + 1).find(({ key }) => isOpen(key))
  if (next) return `${home}/sections/${next.key}`
  const slots = category.fileSlots.filter(
    ({ key, paper, condition, participant }) =>
      isOpen(key) || paper === 'form' || condition?.field || participant,
  )
  return slots.length > 0 ? `${home}/files` : `${home}/check`
}
