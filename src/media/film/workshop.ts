import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { settingsOf } from '../../store/settings.ts'

/** Where films are being prepared: below the data directory, so that a result becomes a stored file by its name alone. */
const workshopOf = (payload: Payload): string =>
  path.join(/* turbopackIgnore: true */ settingsOf(payload).dataDir, 'workshop')

const PID = 'pid'

/** Lends an empty folder of this attempt alone, and removes it with all that is left in it. */
export async function withWorkplace<T>(
  { payload, attempt }: { payload: Payload; attempt: string },
  use: (place: { folder: string; noteProcess: (pid: number) => void }) => Promise<T>,
): Promise<T> {
  const folder = path.join(/* turbopackIgnore: true */ workshopOf(payload), attempt)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    return await use({
      folder,
      // Whoever takes over after a crash must know whom to stop.
      noteProcess: (pid) => void writeFile(path.join(folder, PID), String(pid)).catch(() => null),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Removes what attempts of workers that died left on this machine, and stops tools that outlived them. Only for whoever
 * holds the queue: nobody else then works here.
 */
export async function clearWorkshop(payload: Payload): Promise<void> {
  const workshop = workshopOf(payload)
  for (const attempt of await readdir(workshop).catch(() => [])) {
    const folder = path.join(/* turbopackIgnore: true */ workshop, attempt)
    const pid = Number(await readFile(path.join(folder, PID), 'utf8').catch(() => ''))
    if (pid > 1 && (await worksOn(pid, folder))) kill(pid)
    await rm(folder, { recursive: true, force: true })
  }
}

/** A number may belong to another process by now: only one whose command names the folder is meant. */
async function worksOn(pid: number, folder: string): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return command.includes(folder)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended in the meantime.
  }
}
