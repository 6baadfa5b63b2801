import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { payloadCommand, ROOT, SERVER } from '#src/launch/paths.mjs'
import { signal, waitUntil } from '#src/launch/processes/processes.mjs'
import { freePort } from '#src/launch/setup/ports.mjs'
import { until } from './until.ts'

export type RunningProcess = {
  /** What it printed so far. */
  output: () => string
  /** Ends it and every process it started; safe to call again. */
  stop: () => Promise<void>
  /** Comes about when it ends, by whomever. */
  ended: Promise<void>
}

export type RunningSite = RunningProcess & {
  /** Where it is reached, with the base path if it has one. */
  origin: string
  /** Of the process that leads its group. */
  pid: number
  /** Ends it as a power cut would, and waits until it is gone. */
  kill: () => Promise<void>
}

export type RunningWorker = RunningProcess & {
  /** Ends it at once, in the middle of whatever it does. */
  kill: () => Promise<void>
}

export type ProcessOptions = {
  databaseUrl: string
  /** Uploads and other files; two sites of one database share it. */
  dataDir: string
  env?: Record<string, string>
}

/** Ends within a second where it can; after so long it is made to. */
const ENDING_MILLISECONDS = 60_000
const ANSWER_MILLISECONDS = 30_000

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
  const site = startCommand({
    name: `site-${port}`,
    command: [SERVER],
    dataDir,
    env: { ...env, DATABASE_URL: databaseUrl, HOST: '127.0.0.1', PORT: String(port) },
  })
  return untilHealthy({ site, origin })
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
  const site = startCommand({
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
  return untilHealthy({ site, origin })
}

async function untilHealthy({
  site,
  origin,
  health = '/healthz',
}: {
  site: ReturnType<typeof startCommand>
  origin: string
  health?: string
}): Promise<RunningSite> {
  const { child, output, stop, ended } = site
  const isOver = () => child.exitCode !== null || child.signalCode !== null
  const isHealthy = async () => (await statusOf(`${origin}${health}`)) === 200
  try {
    await until(async () => isOver() || (await isHealthy()), output)
    if (isOver()) throw new Error('It ended.')
  } catch (error) {
    await stop()
    throw new Error(`the site did not become healthy:\n${output()}`, { cause: error })
  }
  return { origin, output, stop, ended, kill: () => kill(child), pid: child.pid ?? 0 }
}

/** Starts the site of a host, the first of its own commands, and waits until it answers; the others when they are called. */
export async function startHost({
  folder,
  start: [site = [], ...others],
  dataDir,
  env,
  health = '/healthz',
}: ProcessOptions & { folder: string; start: string[][]; health?: string }): Promise<{
  site: RunningSite
  startOthers: () => RunningWorker[]
}> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const of = (name: string, [runner = '', file = '', ...words]: string[]) =>
    startCommand({
      name,
      command: [path.join(folder, runner === 'npx' ? binary(file) : file), ...words],
      cwd: folder,
      dataDir,
      env: { ...env, SITE_URL: origin, HOSTNAME: '127.0.0.1', PORT: String(port) },
    })
  return {
    site: await untilHealthy({ site: of(`host-${port}`, site), origin, health }),
    startOthers: () => others.map((words, index) => mortal(of(`host-work-${index}`, words))),
  }
}

/** What `npx` finds by these names, whichever manager laid it there. */
const binary = (name: string): string => path.join('node_modules', BINARIES[name] ?? name)
const BINARIES: Record<string, string> = { next: 'next/dist/bin/next', payload: 'payload/bin.js' }

/** Starts one worker process (background jobs) on a database. */
export function startWorker({ databaseUrl, dataDir, env }: ProcessOptions): RunningWorker {
  return mortal(
    startCommand({
      name: 'worker',
      command: payloadCommand('contest:worker'),
      dataDir,
      env: { ...env, DATABASE_URL: databaseUrl },
    }),
  )
}

const mortal = ({ child, ...process }: ReturnType<typeof startCommand>): RunningWorker => ({
  ...process,
  kill: () => kill(child),
})

type Command = {
  name: string
  command: string[]
  /** This checkout unless given. */
  cwd?: string
  dataDir: string
  env: Record<string, string>
}

/** A process group of its own, so that grandchildren (ffmpeg, renderers) end with it. */
export function startCommand({
  name,
  command,
  cwd = ROOT,
  dataDir,
  env,
}: Command): RunningProcess & { child: ChildProcess } {
  mkdirSync(dataDir, { recursive: true })
  const log = path.join(dataDir, `${name}-${process.pid}-${Date.now()}.log`)
  const descriptor = openSync(log, 'a')
  const child = spawn(process.execPath, command, {
    cwd,
    detached: true,
    stdio: ['ignore', descriptor, descriptor],
    env: { ...process.env, ...env, DATA_DIR: dataDir, NODE_ENV: 'production', NODE_OPTIONS: '' },
  })
  closeSync(descriptor)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return { child, ended, output: () => readFileSync(log, 'utf8'), stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  if (!child.pid) return
  const isGone = () => !signal(-Number(child.pid), 0)
  signal(-child.pid, 'SIGTERM')
  if (await waitUntil(isGone, ENDING_MILLISECONDS)) return
  await kill(child)
}

async function kill({ pid }: ChildProcess): Promise<void> {
  if (!pid) return
  signal(-pid, 'SIGKILL')
  await waitUntil(() => !signal(-pid, 0), ENDING_MILLISECONDS)
}

async function statusOf(address: string): Promise<number> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(ANSWER_MILLISECONDS) })).status
  } catch {
    return 0
  }
}
