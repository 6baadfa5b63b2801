import { crc32 } from 'node:zlib'

/** A PDF of so many empty pages, as small as it can be. */
export function makePdf(pages = 1): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    ...kids.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  ]
  let body = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const count = objects.length + 1
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(
    `${body}xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}${trailer}`,
    'latin1',
  )
}

/** A Word document (.docx) of one paragraph. */
export function makeDocx(text = '示例'): Buffer {
  return makeZip(docxParts(text))
}

/** The parts of such a document by their names. */
export function docxParts(text = '示例'): Record<string, string> {
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const office = 'http://schemas.openxmlformats.org'
  return {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  }
}

/** A zip of stored texts by their names. */
export function makeZip(files: Record<string, string>): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path)
    const data = Buffer.from(text)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(name.length, 22)
    const entry = Buffer.alloc(46)
    entry.write('PK\x01\x02', 'latin1')
    common.copy(entry, 6)
    entry.writeUInt32LE(offset, 42)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, data])
    offset += local.length
    locals.push(local)
    central.push(entry, name)
  }
  const count = Object.keys(files).length
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(Buffer.concat(central).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...central, end])
}

/**
 * An OLE compound file with empty streams of these names at its root, each the right sibling of the one before.
 * `nested` names stand in a storage below the root, as a document embedded in a workbook does. `text` is what the stream
 * `WordDocument` holds.
 */
export function makeCompoundFile(
  names: string[],
  nested: string[] = [],
  text: Buffer = Buffer.alloc(0),
): Buffer {
  const SECTOR = 512
  const NONE = 0xffffffff
  const count = 1 + names.length + (nested.length ? 1 + nested.length : 0)
  const sectors = Math.ceil((count * 128) / SECTOR)
  const rows = [
    directoryRow({ name: 'Root Entry', type: 5, child: 1 }),
    ...names.map((name, index) =>
      directoryRow({
        name,
        type: 2,
        right: index + 1 < names.length || nested.length ? index + 2 : NONE,
        ...(name === 'WordDocument' ? { sector: sectors + 1, bytes: text.length } : {}),
      }),
    ),
    ...(nested.length ? [directoryRow({ name: 'MBD0001', type: 1, child: names.length + 2 })] : []),
    ...nested.map((name, index) =>
      directoryRow({
        name,
        type: 2,
        right: index + 1 < nested.length ? names.length + index + 3 : NONE,
      }),
    ),
  ]
  const directory = Buffer.concat(rows)
  const header = Buffer.alloc(SECTOR, 0xff)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.fill(0, 8, 76)
  for (const [offset, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const) {
    header.writeUInt16LE(value, offset)
  }
  for (const [offset, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, 0xfffffffe],
    [68, 0xfffffffe],
    [76, 0],
  ] as const) {
    header.writeUInt32LE(value, offset)
  }
  // Sector 0 is the allocation table, the directory follows as one chain.
  const table = Buffer.alloc(SECTOR, 0xff)
  table.writeUInt32LE(0xfffffffd, 0)
  for (let sector = 1; sector <= sectors; sector += 1) {
    table.writeUInt32LE(sector === sectors ? 0xfffffffe : sector + 1, sector * 4)
  }
  return Buffer.concat([
    header,
    table,
    directory,
    Buffer.alloc(sectors * SECTOR - directory.length),
    text,
  ])
}

function directoryRow({
  name,
  type,
  right = 0xffffffff,
  child = 0xffffffff,
  sector = 0xfffffffe,
  bytes = 0,
}: {
  name: string
  type: number
  right?: number
  child?: number
  sector?: number
  bytes?: number
}): Buffer {
  const row = Buffer.alloc(128)
  row.write(name, 'utf16le')
  row.writeUInt16LE((name.length + 1) * 2, 64)
  row.writeUInt8(type, 66)
  row.writeUInt8(1, 67)
  row.writeUInt32LE(0xffffffff, 68)
  row.writeUInt32LE(right, 72)
  row.writeUInt32LE(child, 76)
  row.writeUInt32LE(sector, 116)
  row.writeUInt32LE(bytes, 120)
  return row
}
