import type { Entry, FormDefinition } from '../types/index.ts'

type Returned = Pick<Entry, 'stage' | 'openSections'>

/**
 * Which sections of a returned entry may be written: those that were named, and those with a question that hangs on an answer
 * in one of them. What somebody changes there may ask something here, and without it the entry could not be handed in again.
 *
 * @returns keys of sections and of file slots, since a return may name both
 */
export function openSectionsOf(
  { openSections }: Pick<Returned, 'openSections'>,
  definition: FormDefinition,
): string[] {
  const open = new Set(openSections)
  const movable = new Set<string>()
  // One pass suffices: a field hangs on earlier fields only (`checkDefinition`).
  for (const { key, fields } of definition.sections) {
    for (const { name, showWhen } of fields) {
      if (showWhen && movable.has(showWhen.field)) {
        movable.add(name)
        open.add(key)
      }
    }
    if (open.has(key)) for (const { name } of fields) movable.add(name)
  }
  return [...open]
}

/** Whether a part may be written, as far as a return names parts; of any other stage every one may. */
export const isOpenPart = (entry: Returned, definition: FormDefinition, key: string): boolean =>
  entry.stage !== 'returned' || openSectionsOf(entry, definition).includes(key)
