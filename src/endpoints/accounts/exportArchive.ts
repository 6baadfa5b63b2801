import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'

import type { Payload } from 'payload'
import yazl from 'yazl'

import { exportName } from '../../domain/entry/exportNames.ts'
import type { PersonalData } from '../../queries/accounts/personalData.ts'
import { withStoredFile } from '../../store/storage/storedFiles.ts'
import type { Translate } from '../../translations/translate.ts'

/**
 * Somebody's data as a ZIP that is written while it is read: one JSON file for each record, then their files, one open at a
 * time; nothing is held in memory but what is under way. Names are UTF-8, and flagged so.
 */
export function exportArchive({
  payload,
  data,
  t,
}: {
  payload: Payload
  data: PersonalData
  t: Translate
}): ReadableStream<Uint8Array> {
  const zip = new yazl.ZipFile()
  const taken = new Set<string>()
  let current: Readable | null = null
  for (const [name, content] of data.records) {
    const json = `${JSON.stringify(content, null, 2)}\n`
    zip.addBuffer(
      Buffer.from(json),
      exportName({ folder: '', title: '', name: `${name}.json` }, taken),
    )
  }
  for (const { name, title, file } of data.files) {
    const folder = t(file.removedAt ? 'mine.removedFiles' : 'mine.filesFolder')
    const options = { mtime: new Date(file.createdAt), compress: false }
    zip.addReadStreamLazy(exportName({ folder, title, name }, taken), options, (give) => {
      lend(file.filename, (stream) => {
        current = stream
        give(null, stream)
      }).catch((error: unknown) => zip.emit('error', error))
    })
  }
  zip.end()
  const output = zip.outputStream as Readable
  zip.on('error', (error: Error) => output.destroy(error))
  output.on('close', () => current?.destroy())
  return Readable.toWeb(output) as ReadableStream<Uint8Array>

  /** The file stays lent until its last byte is in the archive. What is no longer stored becomes an empty file. */
  async function lend(stored: string, use: (stream: Readable) => void): Promise<void> {
    const lent = await withStoredFile({ payload, name: stored }, async (path) => {
      const stream = createReadStream(path)
      const closed = new Promise<void>((resolve) => stream.once('close', () => resolve()))
      use(stream)
      await closed
      return true
    })
    if (!lent) use(Readable.from([]))
  }
}
