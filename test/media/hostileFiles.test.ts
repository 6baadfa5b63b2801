import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { RefusalCode } from '#src/domain/basics/refusalCodes.ts'
import { attachmentHeader } from '#src/domain/files/fileHeaders.ts'
import { checkAnnounced, checkFile } from '#src/domain/files/fileRules.ts'
import { standardFileName } from '#src/domain/files/standardFileName.ts'
import type { FileKind, FileSlot } from '#src/domain/types/index.ts'
import { probe } from '#src/media/probe.ts'
import { nameOf } from '#src/operations/files/attachFile.ts'
import { createTranslator, wordsOfRefusal } from '#src/translations/translate.ts'
import {
  makeCompoundFile,
  makeDocx,
  makePdf,
  makeZip,
} from '../helpers/bytes/samples/makeDocuments.ts'
import { makeAvi, makeMp4 } from '../helpers/bytes/samples/makeFilms.ts'
import {
  makeLockedPdf,
  makeOddDocx,
  makePackedZip,
  makePrintedPdf,
  objectStream,
  withPixels,
} from '../helpers/bytes/samples/makeOddDocuments.ts'
import { storing } from '../helpers/storing.ts'

const MIB = 2 ** 20
const GIB = 2 ** 30
/** No look at any of these files takes more of a processor or of memory; it takes a fortieth. */
const MOST_SECONDS = 10
const MOST_BYTES = 400 * MIB

const slot = (label: string, accept: FileKind[], more: Partial<FileSlot> = {}): FileSlot => ({
  key: 'x',
  label,
  accept,
  due: 'submission',
  required: true,
  maxFiles: 1,
  maxMegabytes: 1024,
  ...more,
})
/** As both notices ask: five minutes at most, 720 lines at least, four containers, a GB. */
const FILM = slot('参赛视频', ['avi', 'mov', 'mp4', 'mpg'], { maxSeconds: 300, minHeight: 720 })
const SPEECH = slot('演讲视频', ['avi', 'mov', 'mp4', 'mpg'], { minSeconds: 180, maxSeconds: 600 })
const FORM = slot('申报表', ['pdf'])
const TEXT = slot('单位简介', ['doc', 'docx'])
const LOGO = slot('单位标志', ['jpg'])
const ANY = slot('其他材料', ['any'])

const media = (name: string): Promise<Buffer> =>
  readFile(path.join(import.meta.dirname, '../helpers/bytes/samples', name))
const zeros = (mebibytes: number) => Buffer.alloc(mebibytes * MIB)
const documentOf = (xml: string) => ({ 'word/document.xml': { data: xml } })
const fib = (flags: number) => {
  const text = Buffer.alloc(4096)
  text.writeUInt16LE(0xa5ec, 0)
  text.writeUInt16LE(flags, 10)
  return text
}
const repeated = async (name: string, times: number) =>
  Buffer.concat(Array<Buffer>(times).fill(await media(name)))

type Verdict = RefusalCode | 'taken'
type Row = [
  what: string,
  make: () => Buffer | Promise<Buffer>,
  slot: FileSlot,
  verdict: Verdict,
  /** What the refusal says, or the codes of what is noted. */
  says: RegExp | string[],
]

const ROWS: Row[] = [
  // not what the name says
  [
    'text renamed to mp4',
    () => Buffer.from('只是文字，不是视频'),
    FILM,
    'fileWrongType',
    /avi、mov、mp4、mpg/i,
  ],
  ['an empty file', () => Buffer.alloc(0), FILM, 'fileEmpty', /是空的/],
  [
    'an MP3-like MP4 with sound alone',
    () => media('sound.mp4'),
    FILM,
    'fileWithoutPicture',
    /没有视频画面/,
  ],
  ['WebM', () => media('film.webm'), FILM, 'fileWrongType', /格式/],
  [
    'an MP4 of no picture',
    () => makeMp4({ frames: 0, stated: 60 }),
    FILM,
    'fileWithoutPicture',
    /没有视频画面/,
  ],
  [
    'an AVI of no picture',
    () => makeAvi({ frames: 0, stated: 60 }),
    FILM,
    'fileWithoutPicture',
    /没有视频画面/,
  ],
  ['PNG as jpg', () => media('picture.png'), LOGO, 'fileWrongType', /jpg/i],
  [
    'SVG as jpg',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    LOGO,
    'fileWrongType',
    /jpg/i,
  ],
  [
    'GIF as jpg',
    () => Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64'),
    LOGO,
    'fileWrongType',
    /jpg/i,
  ],
  [
    'HTML as jpg',
    () => Buffer.from('<html><script>alert(1)</script></html>'),
    LOGO,
    'fileWrongType',
    /jpg/i,
  ],
  ['rich text as doc', () => Buffer.from('{\\rtf1\\ansi 示例}'), TEXT, 'fileWrongType', /doc/i],
  [
    'a web page as doc',
    () =>
      Buffer.from('<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>示例</body></html>'),
    TEXT,
    'fileWrongType',
    /doc/i,
  ],
  [
    'a program in a slot for anything',
    () => Buffer.from('MZ\x90\0 not run, only kept'),
    ANY,
    'taken',
    [],
  ],

  // broken off
  [
    'an MP4 without its index',
    async () => (await media('film.mp4')).subarray(0, 40),
    FILM,
    'fileUnreadable',
    /损坏|没有传完整/,
  ],
  [
    'an MP4 whose pictures are cut',
    async () => (await media('film.mp4')).subarray(0, -500),
    FILM,
    'fileUnreadable',
    /损坏|没有传完整/,
  ],
  [
    'an MP4 with its index at the end, cut',
    () => makeMp4({ frames: 60 }).subarray(0, -200),
    FILM,
    'fileUnreadable',
    /损坏|没有传完整/,
  ],
  [
    'half an AVI',
    async () => {
      const film = await media('film.avi')
      return film.subarray(0, film.length / 2)
    },
    FILM,
    'fileUnreadable',
    /损坏|没有传完整/,
  ],
  [
    'half a JPEG',
    async () => (await media('picture.jpg')).subarray(0, -100),
    LOGO,
    'fileUnreadable',
    /损坏|没有传完整/,
  ],
  [
    'half a PDF',
    () => makePrintedPdf({ pages: 2 }).subarray(0, -120),
    FORM,
    'fileUnreadable',
    /损坏|没有传完整/,
  ],
  [
    'a Word document without its end',
    () => makeDocx().subarray(0, -30),
    TEXT,
    'fileUnreadable',
    /损坏|没有传完整/,
  ],

  // headers that lie
  [
    'an MP4 that says 10 s and holds 600',
    () => makeMp4({ frames: 600, stated: 10 }),
    FILM,
    'fileTooLong',
    /600 秒.*300 秒/,
  ],
  [
    'a MOV that says 10 s and holds 600',
    () => makeMp4({ frames: 600, stated: 10, brand: 'qt  ' }),
    FILM,
    'fileTooLong',
    /600 秒/,
  ],
  [
    'an AVI that says 10 s and holds 600',
    () => makeAvi({ frames: 600, stated: 10 }),
    FILM,
    'fileTooLong',
    /600 秒/,
  ],
  [
    'an MPG of many films, each beginning anew',
    () => repeated('film.mpg', 640),
    FILM,
    'fileTooLong',
    /300 秒/,
  ],
  [
    'an MP4 that says 200 s and holds 10',
    () => makeMp4({ frames: 10, stated: 200 }),
    SPEECH,
    'fileTooShort',
    /10 秒.*180 秒/,
  ],
  [
    'an AVI that says 200 s and holds 10',
    () => makeAvi({ frames: 10, stated: 200 }),
    SPEECH,
    'fileTooShort',
    /10 秒/,
  ],
  [
    'an MP4 that says 10 s and holds 60',
    () => makeMp4({ frames: 60, stated: 10 }),
    FILM,
    'taken',
    ['lengthStated'],
  ],

  // at the limits
  ['5 min 0.9 s', () => makeMp4({ frames: 3009, framesPerSecond: 10 }), FILM, 'taken', []],
  [
    '5 min 1.5 s',
    () => makeMp4({ frames: 3015, framesPerSecond: 10 }),
    FILM,
    'fileTooLong',
    /302 秒/,
  ],
  [
    '719 lines',
    () => makeAvi({ frames: 20, width: 1279, height: 719 }),
    FILM,
    'fileTooSmall',
    /719.*720/,
  ],
  ['721 lines', () => makeAvi({ frames: 20, width: 1281, height: 721 }), FILM, 'taken', []],
  ['upright, 720 × 1280', () => media('upright.mp4'), FILM, 'taken', []],
  [
    'upright, 718 × 1280',
    () => makeMp4({ frames: 20, width: 718, height: 1280 }),
    FILM,
    'fileTooSmall',
    /718/,
  ],

  // two formats in one
  [
    'an MP4 that is a zip too',
    async () => Buffer.concat([await media('film.mp4'), box('free', makeZip({ 'a.html': '<p>' }))]),
    FILM,
    'taken',
    ['secondFormat'],
  ],
  [
    'a zip with an MP4 in it',
    async () => makePackedZip([{ name: 'a.mp4', data: await media('film.mp4') }]),
    FILM,
    'fileWrongType',
    /格式/,
  ],
  [
    'a PDF that is a zip too',
    () => Buffer.concat([makePrintedPdf({ pages: 1 }), makeZip({ 'a.txt': 'a' })]),
    FORM,
    'taken',
    ['secondFormat'],
  ],
  [
    'a JPEG with a page of HTML in its comment',
    async () => withComment(await media('picture.jpg'), '<script>alert(1)</script>'),
    LOGO,
    'taken',
    ['secondFormat'],
  ],
  [
    'a JPEG with a PDF behind it',
    async () => Buffer.concat([await media('picture.jpg'), makePdf()]),
    LOGO,
    'taken',
    ['secondFormat'],
  ],

  // Word
  [
    'a document that unpacks to 400 MiB',
    () => makeOddDocx({ 'word/media/a.bin': { data: zeros(400) } }),
    TEXT,
    'fileUnpacksTooLarge',
    /异常庞大/,
  ],
  [
    'many parts of 16 MiB',
    () =>
      makeOddDocx(
        Object.fromEntries(
          Array.from({ length: 24 }, (_, index) => [`word/media/${index}`, { data: zeros(16) }]),
        ),
      ),
    TEXT,
    'fileUnpacksTooLarge',
    /异常庞大/,
  ],
  [
    'ten thousand parts',
    () =>
      makeOddDocx(
        Object.fromEntries(
          Array.from({ length: 10_000 }, (_, index) => [`word/media/${index}`, { data: '' }]),
        ),
      ),
    TEXT,
    'fileUnpacksTooLarge',
    /异常庞大/,
  ],
  [
    'a part that states 10 bytes and unpacks to 8 MiB',
    () => makeOddDocx({ 'word/media/a.bin': { data: zeros(8), stated: 10 } }),
    TEXT,
    'fileUnreadable',
    /损坏/,
  ],
  [
    'zips in zips, which nobody opens',
    () =>
      makeOddDocx({
        'word/embeddings/a.zip': {
          data: makePackedZip([
            { name: 'b.zip', data: makePackedZip([{ name: 'c', data: zeros(64) }]) },
          ]),
        },
      }),
    TEXT,
    'taken',
    [],
  ],
  [
    'entities that grow without end',
    () =>
      makeOddDocx(
        documentOf('<!DOCTYPE a [<!ENTITY b "bbbb">]><w:document xmlns:w="w">&b;</w:document>'),
      ),
    TEXT,
    'fileUnreadable',
    /损坏/,
  ],
  [
    'a document without its text',
    () => makeOddDocx({ 'word/document.xml': null }),
    TEXT,
    'fileUnreadable',
    /损坏/,
  ],
  [
    'a document whose text is something else',
    () => makeOddDocx(documentOf('不是 XML')),
    TEXT,
    'fileUnreadable',
    /损坏/,
  ],
  [
    'a document with macros, renamed',
    () =>
      makeZip({
        '[Content_Types].xml':
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        'word/document.xml': '<w:document/>',
      }),
    TEXT,
    'fileMacros',
    /宏/,
  ],
  [
    'a document with macros that hides them',
    () => makeOddDocx({ 'word/vbaProject.bin': { data: 'macros' } }),
    TEXT,
    'fileMacros',
    /宏/,
  ],
  [
    'an old document with macros',
    () => makeCompoundFile(['WordDocument', 'Macros']),
    TEXT,
    'fileMacros',
    /宏/,
  ],
  [
    'a document behind a password',
    () => makeCompoundFile(['EncryptionInfo', 'EncryptedPackage']),
    TEXT,
    'fileLocked',
    /密码/,
  ],
  [
    'an old document behind a password',
    () => makeCompoundFile(['WordDocument', '1Table'], [], fib(0x100)),
    TEXT,
    'fileLocked',
    /密码/,
  ],
  [
    'an old document',
    () => makeCompoundFile(['WordDocument', '1Table'], [], fib(0)),
    TEXT,
    'taken',
    [],
  ],
  [
    'a document with a locked part',
    () => makeOddDocx({ 'word/media/a': { data: 'a', flags: 1 } }),
    TEXT,
    'fileLocked',
    /密码/,
  ],
  [
    'a workbook as docx',
    () =>
      makeZip({
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
      }),
    TEXT,
    'fileWrongType',
    /doc/i,
  ],

  // PDF
  ['a PDF behind a password', () => makeLockedPdf(), FORM, 'fileLocked', /密码/],
  ['a PDF of 10,000 pages', () => makePdf(10_000), FORM, 'fileTooManyPages', /10000 页.*200 页/],
  [
    'a PDF that says it has 10,000 pages',
    () =>
      Buffer.from(makePdf(1).toString('latin1').replace('/Count 1 ', '/Count 10000 '), 'latin1'),
    FORM,
    'fileTooManyPages',
    /10000 页/,
  ],
  [
    'a PDF with a script',
    () =>
      makePrintedPdf({
        pages: 1,
        catalogue: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
      }),
    FORM,
    'taken',
    ['pdfActive'],
  ],
  [
    'a PDF with a script in escaped letters',
    () =>
      makePrintedPdf({
        pages: 1,
        catalogue: '/OpenAction << /S /J#61vaScript /#4aS (app.alert(1)) >>',
      }),
    FORM,
    'taken',
    ['pdfActive'],
  ],
  [
    'a PDF that starts a program, packed',
    () => makePrintedPdf({ pages: 1, more: [objectStream('<< /S /Launch /F (calc.exe) >>')] }),
    FORM,
    'taken',
    ['pdfActive'],
  ],
  [
    'a PDF whose object stream unpacks without end',
    () => makePrintedPdf({ pages: 1, more: [objectStream(' '.repeat(80 * MIB))] }),
    FORM,
    'taken',
    [],
  ],
  [
    'a PDF with two blank pages',
    () => makePrintedPdf({ pages: 4, blank: [2, 4] }),
    FORM,
    'taken',
    ['pagesBlank'],
  ],
  ['a PDF of pages that are filled', () => makePrintedPdf({ pages: 3 }), FORM, 'taken', []],
  [
    'a PDF with a page of a kilometre',
    () =>
      Buffer.from(
        makePrintedPdf({ pages: 1 }).toString('latin1').replace('595 842', '3e6 3e6'),
        'latin1',
      ),
    FORM,
    'taken',
    [],
  ],
  [
    'a PDF of nonsense',
    () => Buffer.from('%PDF-1.7\nnonsense\nstartxref\n0\n%%EOF\n'),
    FORM,
    'fileUnreadable',
    /损坏/,
  ],

  // pictures
  [
    'a JPEG that says 60,000 × 60,000 pixels',
    async () => withPixels(await media('picture.jpg'), { width: 60_000, height: 60_000 }),
    LOGO,
    'fileTooManyPixels',
    /60000×60000/,
  ],
  ['a picture', () => media('picture.jpg'), LOGO, 'taken', []],
]

const stored = storing()

describe('a hostile or odd file', () => {
  it.each(ROWS)('should be judged by what it is: %s', async (_, make, asked, verdict, says) => {
    const at = await stored(await make(), '演示.mp4')
    const before = { cpu: process.cpuUsage(), rss: process.memoryUsage().rss }
    const findings = await probe({ path: at })
    const { user, system } = process.cpuUsage(before.cpu)
    process.stderr.write(
      `CPU ${(user + system) / 1e6} ${(process.memoryUsage().rss - before.rss) / MIB} ${_}\n`,
    )
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS)
    expect(process.memoryUsage().rss - before.rss).toBeLessThan(MOST_BYTES)

    const checked = checkFile({ slot: asked, findings, existing: 0 })
    expect(isRefusal(checked) ? checked.code : 'taken').toBe(verdict)
    if (isRefusal(checked)) {
      const words = wordsOfRefusal(checked, 'zh')
      expect(words).toMatch(says as RegExp)
      expect(words).not.toMatch(/\{\{|undefined|NaN/)
      return
    }
    const notes = findings.notes ?? []
    expect(notes.map(({ code }) => code)).toEqual(says)
    for (const { code, params } of notes) {
      expect(createTranslator('zh')(`finding.${code}`, params)).toMatch(/^[^{}]{8,}。$/)
    }
  })

  it('should be told its pages, its lengths and its second format in words', async () => {
    const words = async (content: Buffer) => {
      const at = await stored(content, '演示.pdf')
      const [note] = (await probe({ path: at })).notes ?? []
      return note && createTranslator('zh')(`finding.${note.code}`, note.params)
    }
    expect(await words(makePrintedPdf({ pages: 4, blank: [2, 4] }))).toContain('第2, 4页')
    expect(await words(makeMp4({ frames: 60, stated: 10 }))).toMatch(/10 秒.*60 秒/)
    expect(await words(Buffer.concat([await media('picture.jpg'), makePdf()]))).toContain('PDF')
  })

  it('should be refused before a byte of it comes where it is announced too large, or the place is taken', () => {
    const announced = (bytes: number, existing = 0) => {
      const checked = checkAnnounced({ slot: FILM, bytes, existing })
      return isRefusal(checked) ? wordsOfRefusal(checked, 'zh') : 'taken'
    }
    expect(announced(GIB)).toBe('taken')
    expect(announced(GIB + 1)).toMatch(/不能超过 1 GB/)
    expect(announced(0)).toMatch(/是空的/)
    expect(announced(1, 1)).toMatch(/最多上传 1 个/)
  })
})

describe('a hostile or odd file name', () => {
  it.each([
    ['Chinese', '质量故事（终版）.mp4', '质量故事（终版）.mp4'],
    ['emoji', '🎬片子👨‍👩‍👧.mp4', '🎬片子👨‍👩‍👧.mp4'],
    ['turned round', '报告\u202Efdp.exe', '报告fdp.exe'],
    ['a way out of the folder', '../../../../etc/passwd', 'passwd'],
    ['a way out in Windows', 'C:\\Windows\\system32\\a.mp4', 'a.mp4'],
    ['control characters', 'a\0b\r\nSet-Cookie: x\x1b[31m.mp4', 'ab Set-Cookie: x[31m.mp4'],
    ['half a character', 'a\ud800b.mp4', 'ab.mp4'],
    ['nothing', '', 'file'],
    ['dots', '..', '..'],
    ['very long', `${'长'.repeat(3000)}.mp4`, `${'长'.repeat(251)}.mp4`],
  ])('should be kept for the record without what is dangerous: %s', (_, given, kept) => {
    const name = nameOf(given)
    expect(name).toBe(kept)
    expect(attachmentHeader(name)).toMatch(
      /^attachment; filename="[ -~]*"; filename\*=UTF-8''[\x21-\x7e]*$/,
    )
    const standard = standardFileName({ unitName: name, title: name, extension: 'mp4' })
    expect(standard).toMatch(/^[^/\\:*?"<>|\p{Cc}\u202e]+\.mp4$/u)
    expect(Buffer.byteLength(standard)).toBeLessThan(255)
  })
})

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, content])
}

function withComment(jpeg: Buffer, text: string): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, text.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, Buffer.from(text), jpeg.subarray(2)])
}
