import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { ROOT } from '#src/launch/paths.mjs'

/** But those that start the product itself, whose collections have their own names, or that look at its migrations. */
const OF_OPERATIONS =
  'test/int/(?!product/|files/films|messages/outbox|messages/broadcast|examining/similarity)'

describe('the integration tests', () => {
  it('should all hold where the collections are called otherwise', async () => {
    const { TEST_LONG: _, ...env } = process.env
    const child = spawn(process.execPath, ['src/launch/test.mjs', '--int', OF_OPERATIONS], {
      cwd: ROOT,
      env: { ...env, TEST_SLUG_PREFIX: 'contest' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes: Buffer) => (output = (output + bytes.toString()).slice(-20_000)))
    }
    const [code] = (await once(child, 'exit')) as [number]
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' })
  })
})
