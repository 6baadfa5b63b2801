import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

import { docxParts } from './makeDocuments.ts'

/** One file of a zip, as honest or not as it likes. */
export type ZipPart = {
  name: string
  data: Buffer | string
  /** What the zip states that it unpacks to. */
  stated?: number
  /** General purpose bits; 1 = encrypted. */
  flags?: number
}

/** A zip with packed parts. */
export function makePackedZip(parts: ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, data, stated, flags = 0 } of parts) {
    const plain = Buffer.from(data)
    const packed = deflateRawSync(plain)
    const path = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(plain), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(stated ?? plain.length, 18)
    common.writeUInt16LE(path.length, 22)
    const entry = Buffer.alloc(46)
    entry.write('PK\x01\x02', 'latin1')
    common.copy(entry, 6)
    entry.writeUInt32LE(offset, 42)
    const local = [Buffer.from('PK\x03\x04', 'latin1'), common, path, packed]
    offset += local.reduce((total, { length }) => total + length, 0)
    locals.push(...local)
    central.push(entry, path)
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

/** A Word document with further parts, or others in place of its own; `null` leaves one out. */
export function makeOddDocx(changes: Record<string, Omit<ZipPart, 'name'> | null>): Buffer {
  const own = Object.entries(docxParts()).map(([name, data]) => ({ name, data }))
  const kept = own.filter(({ name }) => changes[name] === undefined)
  const given = Object.entries(changes).flatMap(([name, part]) => (part ? [{ name, ...part }] : []))
  return makePackedZip([...kept, ...given])
}

/** A PDF of these objects; the first is its catalogue. */
export function makePdfOf(
  objects: (string | { dictionary: string; stream: Buffer })[],
  trailer = '',
): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  let length = parts[0]?.length ?? 0
  const offsets = objects.map((object, index) => {
    const offset = length
    const body =
      typeof object === 'string'
        ? Buffer.from(object, 'latin1')
        : Buffer.concat([
            Buffer.from(
              `<< ${object.dictionary} /Length ${object.stream.length} >>\nstream\n`,
              'latin1',
            ),
            object.stream,
            Buffer.from('\nendstream'),
          ])
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      body,
      Buffer.from('\nendobj\n'),
    ])
    parts.push(part)
    length += part.length
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const count = objects.length + 1
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')])
}

/** A PDF of pages with a black square each, but for the blank ones (from 1). */
export function makePrintedPdf({
  pages,
  blank = [],
  catalogue = '',
  more = [],
}: {
  pages: number
  blank?: number[]
  /** Put into the catalogue. */
  catalogue?: string
  /** Further objects; the first has the number `4 + 2 * pages`… */
  more?: Parameters<typeof makePdfOf>[0]
}): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${3 + 2 * index} 0 R`)
  return makePdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    ...kids.flatMap((_, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + 2 * index} 0 R >>`,
      {
        dictionary: '',
        stream: Buffer.from(blank.includes(index + 1) ? ' ' : '100 100 300 300 re f'),
      },
    ]),
    ...more,
  ])
}

/** A packed object stream that says this. */
export const objectStream = (text: string) => ({
  dictionary: '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode',
  stream: deflateSync(Buffer.from(`9 0 ${text}`)),
})

/** An encrypted PDF: nobody knows its password. */
export function makeLockedPdf(): Buffer {
  const secret = 'ab'.repeat(32)
  const encryption = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${secret}> /U <${secret}> >>`
  return makePdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
      encryption,
    ],
    `/Encrypt 4 0 R /ID [<${'cd'.repeat(16)}> <${'cd'.repeat(16)}>]`,
  )
}

/** A JPEG whose header states these pixels; the rest is another picture's. */
export function withPixels(
  jpeg: Buffer,
  { width, height }: { width: number; height: number },
): Buffer {
  const forged = Buffer.from(jpeg)
  const frame = forged.indexOf(Buffer.from([0xff, 0xc0]))
  forged.writeUInt16BE(height, frame + 5)
  forged.writeUInt16BE(width, frame + 7)
  return forged
}
