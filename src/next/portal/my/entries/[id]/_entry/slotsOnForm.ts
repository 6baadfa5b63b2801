import type { SlotsOnForm } from '#src/next/portal/_form/FilesOnForm.tsx'
import { entryHref } from '#src/domain/basics/addresses.ts'
import { fieldId } from '#src/next/ui/form/fieldId.ts'
import { fileSize } from '#src/next/ui/show/fileSize.ts'
import type { OwnEntry } from './ownEntry.ts'

/** The slots of an entry as its form speaks of them. */
export const slotsOnForm = ({ entry, category, files }: OwnEntry): SlotsOnForm =>
  Object.fromEntries(
    category.fileSlots.map(({ key, required }) => [
      key,
      {
        names: files
          .filter(({ slot }) => slot === key)
          .map(
            ({ standardName, originalName, filesize }) =>
              `${standardName ?? originalName}（${fileSize(filesize)}）`,
          ),
        isClosed: entry.slotsOff?.[key] === 'closed',
        isAsked: required && !entry.slotsOff?.[key],
        href: `${entryHref(entry.id, '/files')}#${fieldId(key)}`,
      },
    ]),
  )
