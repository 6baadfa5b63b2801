import type { FileKind, FileSlot } from '../types/index.ts'

/** Bytes in the unit in which the sizes of slots are typed, binary as the notices are read (domain.md decision 6). */
export const MEGABYTE = 2 ** 20

/** What a slot takes at most of one file, in bytes. */
export const slotBytes = ({ maxMegabytes }: Pick<FileSlot, 'maxMegabytes'>): number =>
  Math.floor(maxMegabytes * MEGABYTE)

/** What a file sent with a plain form may weigh, whatever its slot allows; larger ones come as resumable uploads. 50 MiB. */
export const UPLOAD_CAP = 50 * MEGABYTE

/** A slot as a file that comes with a plain form is checked against it. */
export const cappedSlot = (slot: FileSlot): FileSlot => ({
  ...slot,
  maxMegabytes: Math.min(slot.maxMegabytes, UPLOAD_CAP / MEGABYTE),
})

/** Media type and extension of a file by its content; of a kind nobody asked for, plain bytes. */
export function typeOf(kind: FileKind | null): { mimeType: string; extension: string } {
  return TYPES[kind ?? 'any']
}

/**
 * A name that ends as its content does, since a double click goes by the ending: a PDF sent as `report.hta` is
 * `report.pdf`. Of content that nobody knows the ending stays, unless a system would run it.
 */
export function namedByContent(name: string, kind: string | null): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[a-z0-9]{1,8})$/i.exec(name) ?? []
  if (!isKnown(kind) || kind === 'any') return RUN.test(ending) ? `${name}.bin` : name
  const right = EXTENSIONS[kind] ?? [`.${kind}`]
  if (right.includes(ending.toLowerCase())) return name
  const isEnding = RUN.test(ending) || isKnown(ending.slice(1).toLowerCase())
  return `${isEnding ? stem : name}${right[0] ?? ''}`
}

const isKnown = (kind: string | null): kind is FileKind => Object.hasOwn(TYPES, kind ?? '')

/** Endings that a desktop runs or opens as a page. */
const RUN =
  /^\.(?:apk|app|appref|bat|cmd|chm|com|cpl|desktop|dll|exe|gadget|hta|html?|htm|inf|iso|jar|js|jse|lnk|msc|msi|msp|mht|mhtml|pif|ps1|psm1|py|reg|scf|scr|sh|svg|url|vbe?|vbs|ws[fh]?|wsc|xhtml?|xht|xml|xsl)$/i

/** What the file chooser of a browser offers first; `any` leaves it open. */
export function acceptAttribute(accept: readonly FileKind[]): string | undefined {
  if (accept.includes('any')) return undefined
  return accept.flatMap((kind) => EXTENSIONS[kind] ?? [`.${kind}`]).join(',')
}

/** Whether the pages of a file can be drawn for looking at it in the page. */
export const isDrawable = (kind: string | null): boolean => DRAWABLE.has(kind ?? '')

const DRAWABLE: ReadonlySet<string> = new Set<FileKind>(['pdf', 'jpg', 'png'])

const TYPES: Record<FileKind, { mimeType: string; extension: string }> = {
  pdf: { mimeType: 'application/pdf', extension: 'pdf' },
  jpg: { mimeType: 'image/jpeg', extension: 'jpg' },
  png: { mimeType: 'image/png', extension: 'png' },
  doc: { mimeType: 'application/msword', extension: 'doc' },
  docx: {
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  avi: { mimeType: 'video/x-msvideo', extension: 'avi' },
  mov: { mimeType: 'video/quicktime', extension: 'mov' },
  mp4: { mimeType: 'video/mp4', extension: 'mp4' },
  mpg: { mimeType: 'video/mpeg', extension: 'mpg' },
  any: { mimeType: 'application/octet-stream', extension: 'bin' },
}

const EXTENSIONS: Partial<Record<FileKind, string[]>> = {
  jpg: ['.jpg', '.jpeg'],
  mp4: ['.mp4', '.m4v'],
  mpg: ['.mpg', '.mpeg'],
}
