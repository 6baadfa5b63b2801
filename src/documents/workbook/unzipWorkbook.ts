import yauzl from 'yauzl'

const MOST_PARTS = 2000
/** Unpacked. A list of five thousand units takes some 5 MiB; a bomb takes what it can get. */
const MOST_BYTES = 48 * 2 ** 20

/**
 * The XML parts of a workbook by their path, unpacked with a cap that is counted and not believed: an archive may lie
 * about its sizes. `unreadable` for what is no archive; `tooLarge` for one that unpacks to more than a list ever would.
 */
export function unzipWorkbook(
  bytes: Uint8Array,
): Promise<Map<string, string> | 'unreadable' | 'tooLarge'> {
  return new Promise((resolve) => {
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error || !zip) return resolve('unreadable')
      const parts = new Map<string, string>()
      let total = 0
      const end = (result: Map<string, string> | 'unreadable' | 'tooLarge') => {
        zip.close()
        resolve(result)
      }
      zip.on('error', () => end('unreadable'))
      zip.on('end', () => end(parts))
      zip.on('entry', (entry: yauzl.Entry) => {
        if (!/\.(xml|rels)$/i.test(entry.fileName)) return zip.readEntry()
        if (total + entry.uncompressedSize > MOST_BYTES) return end('tooLarge')
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return end('unreadable')
          const chunks: Buffer[] = []
          stream.on('error', () => end('unreadable'))
          stream.on('data', (chunk: Buffer) => {
            total += chunk.length
            if (total > MOST_BYTES) {
              stream.destroy()
              return end('tooLarge')
            }
            chunks.push(chunk)
          })
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
            zip.readEntry()
          })
        })
      })
      if (zip.entryCount > MOST_PARTS) return end('tooLarge')
      zip.readEntry()
    })
  })
}
