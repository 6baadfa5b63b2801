import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * For a test file that looks into real files: writes each to a path of its own, which no other test, file or worker
 * shares, and removes them all in the end. `name` is what the file is called there.
 */
export function storing(): (content: Uint8Array, name: string) => Promise<string> {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'contest-files-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  return async (content, name) => {
    const file = path.join(await mkdtemp(path.join(folder, 'file-')), name)
    await writeFile(file, content)
    return file
  }
}
