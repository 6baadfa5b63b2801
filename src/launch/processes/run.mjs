// @ts-check
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeDataDirectory } from '../setup/makeDataDirectory.mjs'
import { ROOT } from '../paths.mjs'
import { processesMarked, remember, signal, stateOf, stillRuns, waitUntil } from './processes.mjs'
import { say } from '../terminal/say.mjs'
import { cutShort, sentence } from '../terminal/sentence.mjs'

/** The environment variable by which every process below a run can be found again. */
const MARK = 'CONTEST_RUN'
/** What is under way is answered first; a film or a printer that hears nothing is not waited for. */
const GRACE_MILLISECONDS = 25_000
const KILLED_MILLISECONDS = 5000

/**
 * @typedef {import('./processes.mjs').KnownProcess} KnownProcess
 * @typedef {'site' | 'worker' | 'task'} Kind
 * @typedef {{ id: string, kind: Kind, launcher: KnownProcess, children: KnownProcess[] }} RunRecord
 * @typedef {object} Run one command's life: what it started, and how all of it ends
 * @property {Kind} kind
 * @property {(options: SpawnOptions) => import('node:child_process').ChildProcess} spawn
 * @property {(work: () => Promise<void>) => void} atEnd done last, after every process has ended
 * @property {() => boolean} isEnding
 * @property {() => Promise<void>} end stops everything it started, grandchildren too; safe to call again
 *
 * @typedef {object} SpawnOptions
 * @property {string[]} command arguments to this same Node
 * @property {NodeJS.ProcessEnv} env
 * @property {import('node:child_process').StdioOptions} stdio
 */

/**
 * Opens a run of a data directory. First it stops what killed runs left behind (recorded in
 * DATA_DIR/runs, so that only processes that are really ours are touched); then it refuses a second
 * site of the same data directory. Ctrl-C, SIGTERM and SIGHUP end the run.
 * @param {{ dataDir: string, kind: Kind }} options one `site` per data directory, any number of others
 * @returns {Promise<Run>}
 */
export async function openRun({ dataDir, kind }) {
  makeDataDirectory(dataDir)
  const folder = path.join(dataDir, 'runs')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  await settleEarlierRuns({ folder, kind })
  /** @type {RunRecord} */
  const record = { id: randomUUID(), kind, launcher: remember(process.pid), children: [] }
  const file = path.join(folder, `${record.id}.json`)
  const save = () => writeFileSync(file, JSON.stringify(record), { mode: 0o600 })
  save()
  /** @type {Promise<void> | undefined} */
  let ending
  /** @type {(() => Promise<void>)[]} */
  const last = []
  const end = () => (ending ??= endRun({ record, file, last }))
  endOnSignals({ end, kind, hurry: () => leftOf(record).forEach((pid) => signal(pid, 'SIGKILL')) })
  return {
    kind,
    spawn: ({ command, env, stdio }) => {
      if (ending) throw cutShort()
      const child = spawn(process.execPath, command, {
        cwd: ROOT,
        stdio,
        detached: true,
        env: { ...env, [MARK]: record.id },
      })
      if (child.pid) record.children.push(remember(child.pid))
      save()
      return child
    },
    atEnd: (work) => void last.push(work),
    isEnding: () => ending !== undefined,
    end,
  }
}

/** @param {{ record: RunRecord, file: string, last: (() => Promise<void>)[] }} run */
async function endRun({ record, file, last }) {
  await stopProcesses(record)
  for (const work of last.reverse()) await work()
  rmSync(file, { force: true })
}

/**
 * For a site or a worker a signal is the ordinary end (0); a task was cut short. A second one does not wait for what is
 * under way.
 * @param {{ end: () => Promise<void>, kind: Kind, hurry: () => void }} options
 */
function endOnSignals({ end, kind, hurry }) {
  const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }
  let isEnding = false
  for (const [name, number] of Object.entries(numbers)) {
    process.on(name, () => {
      if (isEnding) hurry()
      isEnding = true
      if (name !== 'SIGHUP') say('正在停止', 'stopping')
      end().finally(() => process.exit(kind === 'task' ? 128 + number : 0))
    })
  }
}

/** @param {{ folder: string, kind: string }} options */
async function settleEarlierRuns({ folder, kind }) {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    const record = readRecord(file)
    if (record && stillRuns(record.launcher)) {
      if (kind !== 'site' || record.kind !== 'site') continue
      throw sentence(
        `这个数据目录的网站已在运行（进程 ${record.launcher.pid}），请先停止它或另设 DATA_DIR`,
        `the site of this data directory runs already (process ${record.launcher.pid}); stop it or set another DATA_DIR`,
      )
    }
    if (record && leftOf(record).length > 0) {
      say('上次运行未正常结束，正在清理遗留进程', 'cleaning up after a run that was killed')
      await stopProcesses(record)
    }
    rmSync(file, { force: true })
  }
}

/** @param {RunRecord} record */
async function stopProcesses(record) {
  const send = (/** @type {NodeJS.Signals} */ name) =>
    leftOf(record).forEach((pid) => signal(pid, name))
  const isDone = () => leftOf(record).length === 0
  send('SIGTERM')
  if (await waitUntil(isDone, GRACE_MILLISECONDS)) return
  send('SIGKILL')
  await waitUntil(isDone, KILLED_MILLISECONDS)
}

/**
 * What still lives of a run: on Linux whatever carries its mark, elsewhere the groups of its children.
 * @param {RunRecord} record
 * @returns {number[]} ids to send signals to
 */
function leftOf(record) {
  if (process.platform === 'linux') return processesMarked(MARK, record.id)
  return record.children
    .filter((child) => stillRuns(child) || stateOf(child.pid) === 'gone')
    .map((child) => -child.pid)
    .filter((group) => signal(group, 0))
}

/** @param {string} file @returns {RunRecord | undefined} */
function readRecord(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
