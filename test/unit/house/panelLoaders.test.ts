import { readFileSync } from 'node:fs'
import path from 'node:path'

import { files } from './house.ts'

/**
 * What reads beside the loaders: the contests a loader begins with, what stands inside a board that let its reader in, and the
 * words of a name in a row that its list has let somebody read.
 */
const OTHERS = [
  'src/admin/parts/contestsInReach.ts',
  'src/admin/RecommendationBoard/ActFor.tsx',
  'src/admin/CodeCell/codeWords.ts',
]

describe('pages of the panel', () => {
  it('should read by their loaders alone, which the property of staff asks one by one', () => {
    const reading = files.filter(
      (file) =>
        file.startsWith('src/admin/') &&
        /from '.*store\/database\/(database|documents)\.ts'/.test(readFileSync(file, 'utf8')),
    )
    const isLoader = (file: string) => /^load[A-Z]\w+\.ts$/.test(path.basename(file))
    expect(reading.filter((file) => !isLoader(file) && !OTHERS.includes(file))).toEqual([])
  })
})
