#!/usr/bin/env node
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { verifyBundle } from '../../domain/rules/verifyBundle.ts'
import { bothWays, reportOf } from './reportOf.ts'

/**
 * `verify result.json [--digest …]`: whether a result that was given away holds, by itself alone: no database, no network. Ends
 * with 0 where it does and with 1 where it does not, or where there is nothing to check. Packed as one file, `dist/verify.mjs`.
 */
const { digest, file } = asked()
process.exitCode = file === undefined ? say(bothWays('usage'), 1) : await check(file)

function asked(): { file?: string | undefined; digest?: string | undefined } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { digest: { type: 'string' } },
    })
    return positionals.length === 1 ? { file: positionals[0], digest: values.digest } : {}
  } catch {
    return {}
  }
}

async function check(path: string): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return say(bothWays('notRead', { file: path }), 1)
  const bundle = parsed(text)
  if (bundle === undefined) return say(bothWays('notJson', { file: path }), 1)
  const verified = verifyBundle(bundle, { sha256, published: digest })
  return say(reportOf(verified).join('\n'), verified.problems.length === 0 ? 0 : 1)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function say(text: string, code: number): number {
  console.log(text)
  return code
}
