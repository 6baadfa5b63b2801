/** Films made of nothing but structure: what they show is not there, what they state is anything. */
type FilmShape = {
  width?: number
  height?: number
  /** Pictures that are in it. */
  frames: number
  framesPerSecond?: number
  /** What the headers state instead of the truth, in seconds. */
  stated?: number
}

/** An MP4 (or QuickTime, by its brand) of one track of pictures, one byte each. */
export function makeMp4({
  width = 1280,
  height = 720,
  frames,
  framesPerSecond = 1,
  stated,
  brand = 'isom',
}: FilmShape & { brand?: 'isom' | 'qt  ' }): Buffer {
  const scale = 90_000
  const delta = Math.round(scale / framesPerSecond)
  const length = stated === undefined ? frames * delta : stated * scale
  const data = box('mdat', Buffer.alloc(Math.max(frames, 1), 0x20))
  const head = box('ftyp', Buffer.from(brand, 'latin1'), u32(512), Buffer.from(brand, 'latin1'))
  const table = (type: string, ...rows: number[][]) =>
    box(type, u32(0), u32(rows.length), ...rows.map((row) => u32(...row)))
  const description = Buffer.concat([
    u32(0, 1),
    u16(0, 0),
    Buffer.alloc(12),
    u16(width, height),
    u32(0x480000, 0x480000, 0),
    u16(1),
    Buffer.alloc(32),
    u16(24, 0xffff),
  ])
  const samples = box(
    'stbl',
    box('stsd', u32(0, 1), box('jpeg', description)),
    table('stts', ...(frames > 0 ? [[frames, delta]] : [])),
    table('stsc', ...(frames > 0 ? [[1, frames, 1]] : [])),
    box('stsz', u32(0, 1, frames)),
    table('stco', ...(frames > 0 ? [[head.length + 8]] : [])),
  )
  const matrix = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
  const handler = Buffer.from('\0\0\0\0vide', 'latin1')
  const movie = box(
    'moov',
    box(
      'mvhd',
      u32(0, 0, 0, scale, length, 0x10000),
      u16(0x100, 0),
      u32(0, 0),
      matrix,
      u32(0, 0, 0, 0, 0, 0, 2),
    ),
    box(
      'trak',
      box('tkhd', u32(7, 0, 0, 1, 0, length, 0, 0, 0, 0), matrix, u32(width << 16, height << 16)),
      box(
        'mdia',
        box('mdhd', u32(0, 0, 0, scale, length), u16(0x55c4, 0)),
        box('hdlr', u32(0), handler, Buffer.alloc(13)),
        box(
          'minf',
          box('vmhd', u32(1, 0, 0)),
          box('dinf', box('dref', u32(0, 1), box('url ', u32(1)))),
          samples,
        ),
      ),
    ),
  )
  return Buffer.concat([head, data, movie])
}

/** An AVI of one stream of pictures. */
export function makeAvi({
  width = 1280,
  height = 720,
  frames,
  framesPerSecond = 1,
  stated,
}: FilmShape): Buffer {
  const count = stated === undefined ? frames : stated * framesPerSecond
  const micro = Math.round(1_000_000 / framesPerSecond)
  const header = chunk('avih', l32(micro, 0, 0, 0x10, count, 0, 1, 0, width, height, 0, 0, 0, 0))
  const stream = chunk(
    'strh',
    Buffer.from('vidsMJPG', 'latin1'),
    l32(0, 0, 0, 1, framesPerSecond, 0, count, 0, 0, 0),
    Buffer.alloc(8),
  )
  const size = Buffer.alloc(4)
  size.writeUInt16LE(1, 0)
  size.writeUInt16LE(24, 2)
  const format = chunk(
    'strf',
    l32(40, width, height),
    size,
    Buffer.from('MJPG', 'latin1'),
    l32(width * height * 3, 0, 0, 0, 0),
  )
  const pictures = Array.from({ length: frames }, () => chunk('00dc', Buffer.from([0xff, 0xd8])))
  const index = Array.from({ length: frames }, (_, at) =>
    Buffer.concat([Buffer.from('00dc', 'latin1'), l32(0x10, 4 + at * 10, 2)]),
  )
  return chunk(
    'RIFF',
    Buffer.from('AVI ', 'latin1'),
    list('hdrl', header, list('strl', stream, format)),
    list('movi', ...pictures),
    chunk('idx1', ...index),
  )
}

const u32 = (...values: number[]): Buffer =>
  numbers(values, 4, (to, value, at) => to.writeUInt32BE(value >>> 0, at))
const u16 = (...values: number[]): Buffer =>
  numbers(values, 2, (to, value, at) => to.writeUInt16BE(value, at))
const l32 = (...values: number[]): Buffer =>
  numbers(values, 4, (to, value, at) => to.writeUInt32LE(value, at))

function numbers(
  values: number[],
  bytes: number,
  write: (to: Buffer, value: number, at: number) => void,
): Buffer {
  const buffer = Buffer.alloc(values.length * bytes)
  values.forEach((value, index) => write(buffer, value, index * bytes))
  return buffer
}

function box(type: string, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([u32(content.length + 8), Buffer.from(type, 'latin1'), content])
}

function chunk(id: string, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const padding = Buffer.alloc(content.length % 2)
  return Buffer.concat([Buffer.from(id, 'latin1'), l32(content.length), content, padding])
}

const list = (type: string, ...parts: Buffer[]): Buffer =>
  chunk('LIST', Buffer.from(type, 'latin1'), ...parts)
