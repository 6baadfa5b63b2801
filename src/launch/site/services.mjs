// @ts-check
import { fstatSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { payloadCommand, SERVER, TOOLS } from '../paths.mjs'
import { pause, signal } from '../processes/processes.mjs'
import { say } from '../terminal/say.mjs'
import { sentence } from '../terminal/sentence.mjs'

const LOG_LIMIT_BYTES = 20 * 1024 * 1024
const LONGEST_DELAY_MILLISECONDS = 30_000
const READY_MILLISECONDS = 120_000

/** @typedef {{ run: import('../processes/run.mjs').Run, env: NodeJS.ProcessEnv }} Context */

/**
 * Keeps the background work alive: a worker that ends is started anew, after 1 s, 2 s, 4 s … 30 s at most.
 * @param {Context & { stdio: import('node:child_process').StdioOptions }} options
 */
export function keepWorker({ run, env, stdio }) {
  let delay = 1000
  const start = () => {
    if (run.isEnding()) return
    const began = performance.now()
    const child = run.spawn({ command: payloadCommand('contest:worker'), env, stdio })
    child.once('exit', (code, reason) => {
      if (run.isEnding()) return
      // What a killed worker had started (ffmpeg, a renderer) must not work on beside the next one.
      if (child.pid) signal(-child.pid, 'SIGKILL')
      if (performance.now() - began > LONGEST_DELAY_MILLISECONDS) delay = 1000
      say(
        `后台任务进程已退出（${reason ?? code}），${delay / 1000} 秒后重启`,
        `the worker ended (${reason ?? code}), starting it again in ${delay / 1000} s`,
      )
      setTimeout(start, delay)
      delay = Math.min(delay * 2, LONGEST_DELAY_MILLISECONDS)
    })
  }
  start()
}

/**
 * Starts the site. Its end is the end of the run.
 * @param {Context & { command: 'start' | 'dev', stdio: import('node:child_process').StdioOptions }} options
 * @returns {{ ended: Promise<string> }} with how it ended
 */
export function startSite({ run, env, command, stdio }) {
  const child = run.spawn({
    command:
      command === 'dev'
        ? [TOOLS.next, 'dev', '-H', String(env.HOST), '-p', String(env.PORT)]
        : [SERVER],
    env,
    stdio,
  })
  return {
    ended: new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message))
      child.once('exit', (code, reason) => resolve(String(reason ?? code)))
    }),
  }
}

/**
 * Waits until the site says of itself that it is well (`GET /healthz` is 200).
 * @param {{ address: string, site: { ended: Promise<string> } }} options
 */
export async function waitUntilHealthy({ address, site }) {
  const until = performance.now() + READY_MILLISECONDS
  let end = ''
  site.ended.then((how) => (end = how || 'ended'))
  let last = ''
  while (performance.now() < until) {
    if (end) throw sentence(`网站未能启动（${end}）`, `the site did not start (${end})`)
    last = await fetch(`${address}/healthz`, { signal: AbortSignal.timeout(10_000) }).then(
      (answer) => String(answer.status),
      (error) => String(error),
    )
    if (last === '200') return
    await pause(200)
  }
  throw sentence('网站未在规定时间内就绪', 'the site was not ready in time', `/healthz: ${last}`)
}

/**
 * Opens a log file to append to; one that grew large is put aside as `.1`.
 * @param {{ dataDir: string, name: string }} options
 * @returns {{ file: string, descriptor: number, tail: () => string }} `tail`: what was written since
 */
export function openLog({ dataDir, name }) {
  const file = path.join(dataDir, 'logs', `${name}.log`)
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`)
  const descriptor = openSync(file, 'a+', 0o600)
  const from = fstatSync(descriptor).size
  return { file, descriptor, tail: () => endOf(descriptor, from) }
}

/** By the descriptor: the folder may have gone from under a site that ends. @param {number} descriptor @param {number} from */
function endOf(descriptor, from) {
  const to = fstatSync(descriptor).size
  const start = Math.max(from, to - 6000)
  const bytes = Buffer.alloc(Math.max(0, to - start))
  readSync(descriptor, bytes, 0, bytes.length, start)
  return bytes.toString().slice(-1500)
}
