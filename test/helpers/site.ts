import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { payloadCommand, ROOT, TOOLS } from '#src/launch/paths.mjs'
import { freePort } from '#src/launch/setup/ports.mjs'
import { pause, signal, waitUntil } from '#src/launch/processes/processes.mjs'

export type RunningProcess = {
  /** What it printed so far. */
  output: () => string
  /** Ends it and every process it started; safe to call again. */
  stop: () => Promise<void>
}

export type RunningSite = RunningProcess & {
  /** Where it is reached, with the base path if it has one. */
  origin: string
  /** Of the process that leads its group. */
  pid: number
  /** Ends it as a power cut would, and waits until it is gone. */
  kill: () => Promise<void>
}

export type ProcessOptions = {
  databaseUrl: string
  /** Uploads and other files; two sites of one database share it. */
  dataDir: string
  env?: Record<string, string>
}

const READY_MILLISECONDS = 60_000
/** A build takes two minutes on an idle machine. */
const BUILT_MILLISECONDS = 40 * 60_000

/**
 * Starts one process of the built site on a free port of 127.0.0.1 and waits until `/healthz` is 200. May be called
 * several times on one database. The runner has built the site before the tests of `test/e2e`.
 */
export async function startSite({
  databaseUrl,
  dataDir,
  env,
  port: asked,
}: ProcessOptions & { port?: number }): Promise<RunningSite> {
  const port = asked ?? (await freePort())
  const origin = `http://127.0.0.1:${port}`
  const site = run({
    name: `site-${port}`,
    command: [TOOLS.next, 'start', '-H', '127.0.0.1', '-p', String(port)],
    dataDir,
    env: { ...env, DATABASE_URL: databaseUrl, HOST: '127.0.0.1', PORT: String(port) },
  })
  return untilHealthy({ site, origin, within: READY_MILLISECONDS })
}

/** Runs `npm start` of another checkout below a base path: it builds first, and keeps the worker of that site too. */
export async function startCheckout({
  checkout,
  basePath,
  databaseUrl,
  dataDir,
  env,
}: ProcessOptions & { checkout: string; basePath: string }): Promise<RunningSite> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}${basePath}`
  const site = run({
    name: `checkout-${port}`,
    command: [path.join(checkout, 'src/launch/start.mjs')],
    dataDir,
    env: {
      ...env,
      DATABASE_URL: databaseUrl,
      BASE_PATH: basePath,
      DEMO: '0',
      HOST: '127.0.0.1',
      PORT: String(port),
      SITE_URL: origin,
    },
  })
  return untilHealthy({ site, origin, within: BUILT_MILLISECONDS })
}

async function untilHealthy({
  site,
  origin,
  within,
}: {
  site: ReturnType<typeof run>
  origin: string
  within: number
}): Promise<RunningSite> {
  const until = Date.now() + within
  while ((await statusOf(`${origin}/healthz`)) !== 200) {
    if (site.child.exitCode === null && Date.now() < until) {
      await pause(100)
      continue
    }
    await site.stop()
    throw new Error(`the site did not become healthy:\n${site.output()}`)
  }
  const { child, output } = site
  return { origin, output, stop: site.stop, kill: () => kill(child), pid: child.pid ?? 0 }
}

/** Starts one worker process (background jobs) on a database. */
export function startWorker({
  databaseUrl,
  dataDir,
  env,
}: ProcessOptions): RunningProcess & { kill: () => Promise<void> } {
  const { child, output, stop } = run({
    name: 'worker',
    command: payloadCommand('run', 'src/launch/worker.ts'),
    dataDir,
    env: { ...env, DATABASE_URL: databaseUrl },
  })
  return {
    output,
    stop,
    /** Ends it at once, in the middle of whatever it does. */
    kill: async () => {
      if (child.pid) signal(-child.pid, 'SIGKILL')
      await waitUntil(() => !signal(-Number(child.pid), 0), 5000)
    },
  }
}

type Command = {
  name: string
  command: string[]
  dataDir: string
  env: Record<string, string>
}

/** A process group of its own, so that grandchildren (ffmpeg, renderers) end with it. */
function run({ name, command, dataDir, env }: Command): RunningProcess & { child: ChildProcess } {
  mkdirSync(dataDir, { recursive: true })
  const log = path.join(dataDir, `${name}-${process.pid}-${Date.now()}.log`)
  const descriptor = openSync(log, 'a')
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', descriptor, descriptor],
    env: { ...process.env, ...env, DATA_DIR: dataDir, NODE_ENV: 'production', NODE_OPTIONS: '' },
  })
  closeSync(descriptor)
  return { child, output: () => readFileSync(log, 'utf8'), stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  if (!child.pid) return
  const isGone = () => !signal(-Number(child.pid), 0)
  signal(-child.pid, 'SIGTERM')
  if (await waitUntil(isGone, 8000)) return
  signal(-child.pid, 'SIGKILL')
  await waitUntil(isGone, 5000)
}

async function kill({ pid }: ChildProcess): Promise<void> {
  if (!pid) return
  signal(-pid, 'SIGKILL')
  await waitUntil(() => !signal(-pid, 0), 5000)
}

async function statusOf(address: string): Promise<number> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(5000) })).status
  } catch {
    return 0
  }
}
