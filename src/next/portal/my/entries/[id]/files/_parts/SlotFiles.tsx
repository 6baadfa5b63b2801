import { portalDoor } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { PageImageDocument, RenditionDocument } from '#src/domain/documents/index.ts'
import { acceptAttribute, cappedSlot, slotBytes } from '#src/domain/files/fileKinds.ts'
import { paperDueBy } from '#src/domain/files/papersDue.ts'
import { mayAttach } from '#src/domain/lifecycle/index.ts'
import { needsAnother } from '#src/domain/papers/scanState.ts'
import type { Paper } from '#src/domain/types/contest.ts'
import type { FileSlot } from '#src/domain/types/index.ts'
import { joined } from '#src/translations/joined.ts'
import { formatInstant } from '#src/translations/formatInstant.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { StatusTag } from '#src/next/ui/show/StatusTag.tsx'
import { fileSize } from '#src/next/ui/show/fileSize.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { SlotUpload } from '#src/next/ui/upload/SlotUpload.tsx'
import type { Unfinished } from '#src/next/ui/upload/UnfinishedUploads.tsx'
import { slotRules } from '#src/next/ui/upload/slotRules.ts'
import type { OwnEntry } from '../../_entry/ownEntry.ts'
import { ScanNote } from './ScanNote.tsx'
import { readersInWords, slotConditionInWords } from './slotInWords.ts'
import { StoredFile } from './StoredFile.tsx'

/** One place for files: its rules in words, what it holds, and the way to bring one more while that is open. */
export function SlotFiles({
  own,
  slot,
  renditions,
  pages,
  unfinished,
}: {
  own: OwnEntry
  slot: FileSlot
  /** Of the films among the files. */
  renditions: ReadonlyMap<string, RenditionDocument>
  /** Pictures of the files' pages, by stored name. */
  pages: ReadonlyMap<string, PageImageDocument[]>
  /** Uploads into this slot that this account has begun and not finished. */
  unfinished: Unfinished[]
}) {
  const { visit, entry, contest, category, version, files, scans } = own
  const { locale, t, now, actor } = visit
  const held = files.filter((file) => file.slot === slot.key)
  const allowed = mayAttach({ entry, slot, contest, actor, now })
  const standing = entry.slotsOff?.[slot.key]
  const isClosed = standing === 'closed'
  const isOpen = !isRefusal(allowed)
  const remarks = entry.stage === 'returned' ? entry.remarks : []
  const remark = remarks
    .filter(({ target, section }) => target === slot.key || section === slot.key)
    .map(({ text }) => text)
  const label = inLocale(locale, slot.label, slot.labelEn)
  const until = paperDueBy(slot, entry)
  const dueBy = until && formatInstant({ instant: until, locale, timeZone: contest.timeZone })
  const isLater = slot.due === 'acceptance' && !isOpen && held.length === 0
  const isAsked = slot.required && !standing
  const isMissing = isAsked && held.length < (slot.minFiles ?? 1) && !isLater
  const isWrong =
    isOpen && !isClosed && scans.some((scan) => scan.slot === slot.key && needsAnother(scan))
  const tone =
    isWrong || isMissing
      ? 'attention'
      : held.length > 0 && !isClosed
        ? 'done'
        : ('neutral' as const)

  return (
    <section data-slot={slot.key} aria-label={label} className="mt-8 border-t border-ink pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-xl">{label}</h2>
        <StatusTag tone={tone}>
          {t(
            isClosed
              ? 'portal.files.notAsked'
              : isWrong
                ? 'sectionStatus.needsChange'
                : isMissing
                  ? 'portal.files.missing'
                  : held.length > 0
                    ? 'portal.files.there'
                    : isLater
                      ? 'portal.files.later'
                      : 'portal.files.optional',
          )}
        </StatusTag>
      </div>
      {isClosed && (
        <p className="mt-1 max-w-text">
          {t(held.length > 0 ? 'portal.files.closedKept' : 'portal.files.closed')}
        </p>
      )}
      <p className="max-w-text text-sm text-muted">
        {joined(
          'sentences',
          [
            slot.underAge ? t('participant.slot', { age: slot.underAge }) : '',
            slotConditionInWords({
              condition: slot.condition,
              definition: version.definition,
              locale,
            }),
            readersInWords({
              slot,
              locale,
              hasRecommender: category.recommendation === 'required',
            }),
          ].filter(Boolean),
          locale,
        )}
      </p>
      {slot.due === 'acceptance' && (
        <p className="text-sm text-muted">
          {t('portal.files.afterAcceptance')}
          {dueBy && ` ${t('portal.files.dueBy', { at: dueBy })}`}
        </p>
      )}
      {slot.shared && !slot.help && (
        <p className="text-sm text-muted">{t('portal.files.shared')}</p>
      )}
      {slot.paper && printable(slot.paper) && (
        <p className="mt-2">
          <a href={portalDoor(`/entries/${entry.id}/${PRINTS[slot.paper]}`)} download>
            {t(`scan.print.${slot.paper}`)}
          </a>
        </p>
      )}
      {held.length > 0 && (
        <ul className="mt-3">
          {held.map((file) => (
            <StoredFile
              key={file.id}
              visit={visit}
              entry={entry}
              file={file}
              isOpen={isOpen}
              rendition={renditions.get(file.id)}
              pages={pages.get(file.filename) ?? []}
            >
              {scans
                .filter((scan) => scan.file === file.id)
                .map((scan) => (
                  <ScanNote
                    key={scan.file}
                    own={own}
                    scan={scan}
                    isOpen={isOpen && !isClosed}
                    places={slot.maxFiles - held.length}
                  />
                ))}
            </StoredFile>
          ))}
        </ul>
      )}
      {!isOpen && !isLater && !isClosed && held.length === 0 && (
        <p className="mt-2 text-sm text-muted">
          {wordsOfRefusal(allowed, locale, contest.timeZone)}
        </p>
      )}
      {isOpen && !isClosed && (
        <SlotUpload
          entry={entry.id}
          slot={slot.key}
          locale={locale}
          action={portalDoor(`/entries/${entry.id}/files/${slot.key}`)}
          places={slot.maxFiles - held.length}
          stored={held.map(({ filename }) => filename)}
          unfinished={unfinished}
          rules={slotRules(slot, locale)}
          send={t('portal.files.upload')}
          plainNote={plainNote(slot)}
          input={{
            label: t(held.length > 0 ? 'portal.files.addMore' : 'portal.files.choose'),
            help: rulesInWords(slot),
            remark: remark.length > 0 ? remark.join(' ') : undefined,
            accept: acceptAttribute(slot.accept),
            formats: slot.accept
              .map((kind) => t(`fileKind.${kind}`))
              .join(t('site.contest.listComma')),
            maxSize: fileSize(slotBytes(slot)),
            optional: !isAsked,
          }}
        />
      )}
      {isOpen && held.length >= slot.maxFiles && remark.length > 0 && (
        <p className="mt-2 border-l-4 border-slate py-1 pl-3 text-sm text-slate">
          {t('form.remark', { text: remark.join(' ') })}
        </p>
      )}
    </section>
  )

  function printable(paper: Paper): boolean {
    return paper === 'form' || entry.stage === 'accepted'
  }

  function plainNote(own: FileSlot) {
    const plainBytes = slotBytes(cappedSlot(own))
    if (plainBytes === slotBytes(own)) return null
    return t('portal.files.plainLimit', { size: fileSize(plainBytes) })
  }

  function charactersInWords({ minCharacters: min, maxCharacters: max }: FileSlot) {
    if (min && max) return t('portal.files.characters', { min, max })
    if (min) return t('portal.files.minCharacters', { min })
    return max && t('portal.files.maxCharacters', { max })
  }

  function rulesInWords(asked: FileSlot) {
    const { help, helpEn, minFiles, maxFiles, minSeconds, maxSeconds, minHeight } = asked
    const rules = [
      inLocale(locale, help ?? '', helpEn),
      isAsked && (minFiles ?? 1) > 1 && t('portal.files.atLeast', { count: minFiles ?? 1 }),
      maxFiles > 1 && t('portal.files.upTo', { count: maxFiles }),
      minSeconds && t('portal.files.minSeconds', { seconds: minSeconds }),
      maxSeconds && t('portal.files.maxSeconds', { seconds: maxSeconds }),
      minHeight && t('portal.files.minHeight', { pixels: minHeight }),
      charactersInWords(asked),
    ]
    return joined(
      'sentences',
      rules.flatMap((rule) => rule || []),
      locale,
    )
  }
}

const PRINTS: Record<Paper, string> = {
  form: 'form.pdf',
  copyrightLetter: 'copyright-letter.pdf',
}
