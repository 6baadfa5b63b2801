// @ts-check
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT, TOOLS } from '../paths.mjs'
import { step } from '../terminal/say.mjs'
import { fingerprint, readStamp } from '../setup/stamp.mjs'
import { runTool } from '../processes/tool.mjs'

const STAMP = path.join(ROOT, '.next/contest-sources')

const SOURCES = ['src', 'collections', 'hooks', 'access', 'public']
const SETTINGS = ['package-lock.json', 'package.json', 'payload.config.ts']
const TOOLING = ['next.config.mjs', 'postcss.config.mjs', '.env', '.env.local', '.env.production']

/**
 * Builds the site when its sources, or the path that it lives below, changed since the last good build.
 * @param {{ run: import('../processes/run.mjs').Run, env: NodeJS.ProcessEnv }} options
 */
export async function build({ run, env }) {
  const sources = fingerprint(
    [...SOURCES, ...SETTINGS, ...TOOLING],
    (name) => !name.startsWith('src/launch/'),
  )
  // The build itself may amend tsconfig.json, so that one counts as it is afterwards.
  const stamp = () =>
    [sources, fingerprint(['tsconfig.json']), env.BASE_PATH].filter(Boolean).join(':')
  if (readStamp(STAMP) === stamp()) return
  rmSync(STAMP, { force: true })
  await step({ zh: '构建网站', en: 'building the site' }, () =>
    runTool({
      run,
      command: [TOOLS.next, 'build'],
      env: { ...env, NODE_ENV: 'production' },
      zh: '网站构建失败',
      en: 'the site could not be built',
    }),
  )
  writeFileSync(STAMP, stamp())
}
