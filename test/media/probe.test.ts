import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileFindings } from '#src/domain/files/fileRules.ts'
import { probe } from '#src/media/probe.ts'
import { sha256 } from '#src/store/files/sha256.ts'
import {
  makeCompoundFile,
  makeDocx,
  makePdf,
  makeZip,
} from '../helpers/bytes/samples/makeDocuments.ts'
import { storing } from '../helpers/storing.ts'

const samples = join(process.cwd(), 'test/helpers/bytes/samples')
const stored = storing()

describe('probe', () => {
  it.each<[string, Partial<FileFindings>]>([
    ['film.mp4', { kind: 'mp4', width: 1280, height: 720, readable: true }],
    ['film.mov', { kind: 'mov', width: 1280, height: 720, readable: true }],
    ['film.avi', { kind: 'avi', width: 1280, height: 720, readable: true }],
    ['film.mpg', { kind: 'mpg', width: 1280, height: 720, readable: true }],
    ['tooLong.mp4', { kind: 'mp4', seconds: 302, readable: true }],
    ['tooSmall.mp4', { kind: 'mp4', seconds: 3, width: 640, height: 480, readable: true }],
    ['upright.mp4', { kind: 'mp4', seconds: 3, width: 720, height: 1280, readable: true }],
    ['sound.mp4', { kind: 'mp4', readable: false }],
    ['film.webm', { kind: null, readable: true }],
    ['picture.jpg', { kind: 'jpg', width: 320, height: 200, readable: true }],
    ['picture.png', { kind: 'png', width: 320, height: 200, readable: true }],
  ])('should find in %s what it is', async (name, findings) => {
    expect(await probe({ path: join(samples, name) })).toMatchObject(findings)
  })

  it.each([
    ['film.mp4', 3],
    ['film.mov', 3],
    ['film.avi', 3],
    ['film.mpg', 1],
  ])('should measure %s as %d s, to a tenth', async (name, seconds) => {
    const findings = await probe({ path: join(samples, name) })
    expect(Math.abs((findings.seconds ?? 0) - seconds)).toBeLessThan(0.1)
  })

  it.each<[string, Buffer, Partial<FileFindings>]>([
    ['a PDF', makePdf(2), { kind: 'pdf', readable: true }],
    [
      'a PDF with a scanner’s trailer',
      Buffer.concat([makePdf(), Buffer.alloc(5000)]),
      { readable: true },
    ],
    ['half a PDF', makePdf(2).subarray(0, 200), { kind: 'pdf', readable: false }],
    ['a Word document', makeDocx(), { kind: 'docx', readable: true }],
    ['most of a Word document', makeDocx().subarray(0, -60), { kind: 'docx', readable: false }],
    ['any other zip', makeZip({ 'a.txt': 'a' }), { kind: null }],
    [
      'an old Word document',
      makeCompoundFile(['1Table', 'WordDocument', 'Data']),
      { kind: 'doc', readable: true },
    ],
    ['an old workbook', makeCompoundFile(['Workbook']), { kind: null }],
    [
      'a workbook that holds a document',
      makeCompoundFile(['Workbook'], ['WordDocument']),
      { kind: null },
    ],
    [
      'a document behind a password',
      makeCompoundFile(['EncryptionInfo', 'EncryptedPackage']),
      { readable: false },
    ],
    ['half a compound file', makeCompoundFile(['WordDocument']).subarray(0, 600), { kind: null }],
    ['a page of HTML', Buffer.from('<html><script>alert(1)</script></html>'), { kind: null }],
    ['plain text', Buffer.from('示例'), { kind: null, readable: true }],
    ['nothing', Buffer.alloc(0), { bytes: 0, kind: null, readable: false }],
    ['a single byte', Buffer.from('%'), { bytes: 1, kind: null }],
  ])('should see through %s, whatever its name', async (_, content, findings) => {
    expect(await probe({ path: await stored(content, 'film.mp4') })).toMatchObject(findings)
  })

  it.each(['film.mp4', 'film.mov', 'film.avi', 'upright.mp4'])(
    'should call a film that broke off unreadable: %s',
    async (name) => {
      const whole = await readFile(join(samples, name))
      for (const share of [0.3, 0.6, 0.9]) {
        const part = whole.subarray(0, Math.floor(whole.length * share))
        expect(await probe({ path: await stored(part, name) })).toMatchObject({ readable: false })
      }
    },
  )

  it.each(['picture.jpg', 'picture.png'])('should call half of %s unreadable', async (name) => {
    const whole = await readFile(join(samples, name))
    const half = whole.subarray(0, whole.length - 20)
    const extended = Buffer.concat([whole, Buffer.from('appended by a phone')])
    expect(await probe({ path: await stored(half, name) })).toMatchObject({ readable: false })
    expect(await probe({ path: await stored(extended, name) })).toMatchObject({ readable: true })
  })

  it('should not take the end of a thumbnail for that of its picture', async () => {
    const whole = await readFile(join(samples, 'picture.jpg'))
    const thumbnail = Buffer.concat([
      Buffer.from([0xff, 0xe1, 0, 6]),
      Buffer.from([0xff, 0xd9, 0, 0]),
    ])
    const half = Buffer.concat([whole.subarray(0, 2), thumbnail, whole.subarray(2, -2)])
    expect(await probe({ path: await stored(half, 'half.jpg') })).toMatchObject({
      kind: 'jpg',
      width: 320,
      readable: false,
    })
  })

  it('should not believe headers that say ten seconds of a film of five minutes', async () => {
    const film = await readFile(join(samples, 'tooLong.mp4'))
    const forged = await probe({ path: await stored(shorten(film), 'forged.mp4') })
    expect(forged).toMatchObject({ kind: 'mp4', seconds: 302 })
  })

  it('should not believe an AVI header that says one second', async () => {
    const film = await readFile(join(samples, 'film.avi'))
    const header = film.indexOf('avih')
    film.writeUInt32LE(1, header + 8 + 16)
    film.writeUInt32LE(1, film.indexOf('strh') + 8 + 32)
    const forged = await probe({ path: await stored(film, 'forged.avi') })
    expect(forged.seconds).toBeCloseTo(3, 1)
  })

  it('should count every film in an MPG, not only from the first time stamp to the last', async () => {
    const film = await readFile(join(samples, 'film.mpg'))
    const once = await probe({ path: join(samples, 'film.mpg') })
    const thrice = await probe({
      path: await stored(Buffer.concat([film, film, film]), 'thrice.mpg'),
    })
    expect(thrice.seconds).toBeGreaterThan(2 * (once.seconds ?? 0))
  })

  it('should survive any damage to any sample', async () => {
    let state = 1
    const random = () => (state = (state * 48_271) % 2_147_483_647)
    for (const name of ['film.mp4', 'film.mov', 'film.avi', 'film.mpg', 'picture.png']) {
      const whole = await readFile(join(samples, name))
      for (let round = 0; round < 6; round += 1) {
        const damaged = Buffer.from(whole)
        for (let hits = 0; hits < 40; hits += 1) damaged[random() % damaged.length] = random() % 256
        const findings = await probe({ path: await stored(damaged, name) })
        expect(findings.bytes).toBe(whole.length)
      }
    }
  })

  it('should throw where there is no file', async () => {
    await expect(probe({ path: join(samples, 'gone') })).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('sha256', () => {
  it('should digest a file larger than one read', async () => {
    const content = Buffer.alloc(300_000, '质量')
    const expected = createHash('sha256').update(content).digest('hex')
    expect(await sha256(await stored(content, 'large'))).toBe(expected)
  })

  it('should throw where there is no file', async () => {
    await expect(sha256(join(samples, 'gone'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

/** Writes ten seconds into every duration of an MP4's headers and takes its edit lists away. */
function shorten(film: Buffer): Buffer {
  const forged = Buffer.from(film)
  const movie = forged.indexOf('mvhd')
  const scale = forged.readUInt32BE(movie + 16)
  forged.writeUInt32BE(10 * scale, movie + 20)
  forged.writeUInt32BE(10 * scale, forged.indexOf('tkhd') + 24)
  const media = forged.indexOf('mdhd')
  forged.writeUInt32BE(10 * forged.readUInt32BE(media + 16), media + 20)
  forged.write('free', forged.indexOf('edts'), 'latin1')
  return forged
}
