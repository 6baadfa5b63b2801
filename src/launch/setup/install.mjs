// @ts-check
import { existsSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../paths.mjs'
import { step } from '../terminal/say.mjs'
import { sentence } from '../terminal/sentence.mjs'
import { fingerprint, readStamp } from './stamp.mjs'
import { runTool } from '../processes/tool.mjs'

const MODULES = path.join(ROOT, 'node_modules')
const STAMP = path.join(MODULES, '.contest-install')

/**
 * Installs the packages when there are none or the lock file changed: exactly what the lock file says, by `npm ci`,
 * which never writes to it.
 * @param {import('../processes/run.mjs').Run} run
 */
export async function install(run) {
  if (isInstalled()) return
  await step({ zh: '安装依赖', en: 'installing packages' }, () =>
    runTool({
      run,
      command: [npm(), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      env: process.env,
      zh: '依赖安装失败，请检查网络后重试',
      en: 'the packages could not be installed; check the network and try again',
    }),
  )
  writeFileSync(STAMP, wanted())
}

function wanted() {
  return fingerprint(['package-lock.json'])
}

function isInstalled() {
  if (!existsSync(MODULES)) return false
  if (readStamp(STAMP) === wanted()) return true
  // Somebody may have run npm by hand: npm writes its own record of the folder last, when all is in place.
  const record = statSync(path.join(MODULES, '.package-lock.json'), { throwIfNoEntry: false })
  if (!record || record.mtimeMs < statSync(path.join(ROOT, 'package-lock.json')).mtimeMs)
    return false
  writeFileSync(STAMP, wanted())
  return true
}

/** npm's own script: the one that runs us, else the one found as `npm` in PATH. */
function npm() {
  const caller = process.env.npm_execpath
  if (caller && /npm-cli\.c?js$/.test(caller)) return caller
  const places = (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'npm'))
  const found = places.find((file) => existsSync(file))
  if (found) return realpathSync(found)
  throw sentence('找不到 npm，请用 npm start 启动', 'npm was not found; start with npm start')
}
