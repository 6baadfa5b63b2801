import type {
  EntryFileDocument,
  PageImageDocument,
  RenditionDocument,
} from '../../domain/documents/index.ts'
import { isPlayable } from '../../domain/files/filmPlan.ts'
import type { FileSlot, SlotsOff } from '../../domain/types/index.ts'
import { filmOf } from '../../queries/files/renditionsOf.ts'
import type { ScanStanding } from '../../queries/papers/scanStandings.ts'
import { findingsInWords, renditionInWords } from '../../translations/fileInWords.ts'
import { fill } from '../../translations/fill.ts'
import { sizeInWords } from '../../translations/sizeInWords.ts'
import { earlierWords } from './Answers.tsx'
import { Preview } from './Preview.tsx'
import { RemarkBox } from './RemarkBox.tsx'
import { Scan } from './Scan.tsx'
import type { DeskWords } from './deskWords.ts'

/**
 * The files of an entry by slot, each to be downloaded by staff alone, with what was found in it, and a remark box beside
 * the slot (R77–R79). Films play here.
 */
export function Files({
  slots,
  slotsOff,
  files,
  scans,
  decide,
  renditions,
  pages,
  fileHref,
  say,
  earlier,
}: {
  slots: FileSlot[]
  /** What the answers of the entry make of slots with a condition. */
  slotsOff: SlotsOff
  files: EntryFileDocument[]
  /** How scans of our own papers stand. */
  scans: ScanStanding[]
  /** The door to decide on a paper due after acceptance; null where it is closed. */
  decide: string | null
  renditions: ReadonlyMap<string, RenditionDocument>
  /** Drawn pages, by stored name. */
  pages: ReadonlyMap<string, PageImageDocument[]>
  fileHref: (id: string) => string
  say: DeskWords
  /** Last remarks by target; left out where nothing can be remarked on. */
  earlier?: ReadonlyMap<string, string>
}) {
  const { words } = say
  return (
    <div className="contest-rows">
      {slots.map((slot) => {
        const label = say.label(slot)
        const own = files.filter((file) => file.slot === slot.key)
        const isClosed = slotsOff[slot.key] === 'closed'
        if (isClosed && own.length === 0) return null
        const asked = isClosed
          ? words.closedSlot
          : slot.due === 'acceptance'
            ? words.dueAcceptance
            : slot.required && !slotsOff[slot.key]
              ? null
              : words.optionalSlot
        return (
          <div className="contest-row" key={slot.key}>
            <div>
              <p className="contest-row__label">
                {label}
                {asked && ` · ${asked}`}
              </p>
              {own.length === 0 && <p className="contest-row__text">{words.noFiles}</p>}
              {own.map((file) => (
                <div className="contest-file" key={file.id}>
                  <a download href={fileHref(file.id)}>
                    {file.standardName ?? file.originalName}
                  </a>
                  <p className="contest-note">{detailsOf(file, say)}</p>
                  {scans
                    .filter((scan) => scan.file === file.id)
                    .map((scan) => (
                      <Scan
                        door={slot.due === 'acceptance' ? decide : null}
                        key={scan.file}
                        say={say}
                        scan={scan}
                      />
                    ))}
                  <Preview
                    file={file}
                    href={fileHref(file.id)}
                    pages={pages.get(file.filename) ?? []}
                    say={say}
                  />
                  <FilmPart
                    file={file}
                    href={fileHref(file.id)}
                    rendition={renditions.get(file.id)}
                    say={say}
                  />
                  {findingsInWords(file, say.locale).map((sentence) => (
                    <p className="contest-warning" key={sentence}>
                      {sentence}
                    </p>
                  ))}
                </div>
              ))}
            </div>
            {earlier && (
              <RemarkBox
                earlier={earlierWords(earlier.get(slot.key), say)}
                label={fill(words.remarkFor, { label })}
                placeholder={words.remarkPlaceholder}
                section={slot.key}
                target={slot.key}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}

/** Plays what browsers play, and says where the version for playing stands. */
function FilmPart({
  file,
  rendition,
  href,
  say: { locale },
}: {
  file: EntryFileDocument
  rendition: RenditionDocument | undefined
  href: string
  say: DeskWords
}) {
  const film = filmOf(file, rendition)
  if (!film) return null
  const { isReady, hasPoster, kind, codec } = film
  return (
    <>
      {(isReady || isPlayable(kind, codec)) && (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- no notice asks entrants for caption files
        <video
          aria-label={file.standardName ?? file.originalName}
          className="contest-film"
          controls
          playsInline
          preload="metadata"
          src={isReady ? `${href}/film` : href}
          {...(hasPoster ? { poster: `${href}/poster` } : {})}
        />
      )}
      {rendition && !isReady && (
        <p className="contest-note" data-rendition={rendition.state}>
          {renditionInWords(rendition, locale)}
        </p>
      )}
    </>
  )
}

function detailsOf(file: EntryFileDocument, { words, at }: DeskWords): string {
  const { originalName, standardName, filesize, seconds, width, height, createdAt } = file
  return [
    sizeInWords(filesize),
    seconds ? fill(words.seconds, { seconds: Math.round(seconds) }) : null,
    width && height ? fill(words.pixels, { width, height }) : null,
    at(createdAt),
    standardName && standardName !== originalName
      ? fill(words.original, { name: originalName })
      : null,
  ]
    .filter(Boolean)
    .join(' · ')
}
