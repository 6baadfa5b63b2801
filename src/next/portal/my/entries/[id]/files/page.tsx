import { entryHref, portalDoor } from '#src/domain/basics/addresses.ts'
import type { EntryFileDocument, RenditionState } from '#src/domain/documents/index.ts'
import { isDrawable } from '#src/domain/files/fileKinds.ts'
import { pageImagesOf } from '#src/queries/files/pageImagesOf.ts'
import { renditionsOf } from '#src/queries/files/renditionsOf.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { RefreshWhile } from '#src/next/ui/time/RefreshWhile.tsx'
import { EntryShell } from '../_entry/EntryShell.tsx'
import { Unprintable } from '../_entry/Unprintable.tsx'
import { FILES } from '../_entry/entryTasks.ts'
import { entryTitled } from '../_entry/entryTitled.ts'
import { ownEntry } from '../_entry/ownEntry.ts'
import { SlotFiles } from './_parts/SlotFiles.tsx'
import { unfinishedFiles } from './_parts/unfinishedFiles.ts'

const UNDER_WAY: readonly RenditionState[] = ['waiting', 'working']

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = entryTitled('/files', 'portal.files.title')

/** The files of an entry, slot by slot: what is asked, what is there, and the way to bring more (R77–R79c). */
export default async function FilesPage({ params }: Props) {
  const { id } = await params
  const own = await ownEntry(id, '/files')
  const { visit, entry, category, files, scans } = own
  const { t, req, now } = visit
  const unfinished = await unfinishedFiles(own)
  const renditions = await renditionsOf(req, files)
  const pages = await pageImagesOf(
    req,
    files.map(({ filename }) => filename),
  )
  const isUnderWay =
    files.some((file) => areAwaited(file, pages.has(file.filename), now)) ||
    [...renditions.values()].some(({ state }) => UNDER_WAY.includes(state)) ||
    scans.some(({ standing }) => standing === 'waiting')
  const isWriting = entry.stage === 'draft' || entry.stage === 'returned'

  return (
    <EntryShell own={own} title={t('portal.files.title')} task={FILES}>
      <p className="max-w-text">{t('portal.files.lead')}</p>
      <Unprintable own={own} />
      {!category.fileSlots.some(({ paper }) => paper === 'form') && (
        <p className="mt-2">
          <a href={portalDoor(`/entries/${entry.id}/form.pdf`)} download>
            {t('portal.files.formPdf')}
          </a>
        </p>
      )}
      <RefreshWhile isUnderWay={isUnderWay} />
      {category.fileSlots.map((slot) => (
        <SlotFiles
          key={slot.key}
          own={own}
          slot={slot}
          renditions={renditions}
          pages={pages}
          unfinished={unfinished.get(slot.key) ?? []}
        />
      ))}
      <p className="mt-8">
        <LinkButton
          tone={isWriting ? 'primary' : 'plain'}
          href={entryHref(entry.id, isWriting ? '/check' : '')}
        >
          {t(isWriting ? 'portal.form.check' : 'portal.entry.back')}
        </LinkButton>
      </p>
    </EntryShell>
  )
}

/** A file that was just brought, and whose pages a worker draws now; what cannot be drawn is not waited for. */
const areAwaited = (
  { kind, createdAt }: EntryFileDocument,
  areDrawn: boolean,
  now: Date,
): boolean =>
  isDrawable(kind) && !areDrawn && now.getTime() - Date.parse(createdAt) < DRAWING_MILLISECONDS

const DRAWING_MILLISECONDS = 60_000
