import sharp from 'sharp'

/** A PDF as a scanner writes it: one picture a page, filling an A4 sheet. */
export async function pdfOfPictures(pictures: Buffer[]): Promise<Buffer> {
  const objects: Buffer[] = []
  const add = (text: string, stream?: Buffer) =>
    objects.push(
      stream
        ? Buffer.concat([
            Buffer.from(`${text.replace('LENGTH', String(stream.length))}\nstream\n`, 'latin1'),
            stream,
            Buffer.from('\nendstream'),
          ])
        : Buffer.from(text, 'latin1'),
    )
  const kids = pictures.map((_, index) => `${3 + index * 3} 0 R`)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`)
  for (const [index, picture] of pictures.entries()) {
    const { width, height, channels } = await sharp(picture).metadata()
    const first = 3 + index * 3
    const space = channels === 1 ? '/DeviceGray' : '/DeviceRGB'
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2} 0 R /Resources << /XObject << /Im ${first + 1} 0 R >> >> >>`,
    )
    add(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode /Length LENGTH >>`,
      picture,
    )
    add('<< /Length LENGTH >>', Buffer.from('q 595 0 0 842 0 0 cm /Im Do Q'))
  }
  return fileOf(objects)
}

function fileOf(objects: Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')]
  let offset = 9
  const offsets = objects.map((object, index) => {
    const begin = offset
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ])
    parts.push(part)
    offset += part.length
    return `${String(begin).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${offset}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}
