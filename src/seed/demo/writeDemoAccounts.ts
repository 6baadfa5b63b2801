import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** One line of what the start prints, in the order of its keys. */
export type DemoAccount = {
  /** In Chinese and English. */
  role: string
  /** Where this role works: the first part of the address. */
  face: string
  username: string
  password: string
  /** Title of the contest it is for. */
  contest: string
}

/** Writes the demo's passwords where only the owner of the installation reads them: nowhere else are they kept. */
export async function writeDemoAccounts({
  dataDir,
  accounts,
}: {
  dataDir: string
  accounts: DemoAccount[]
}): Promise<void> {
  const file = demoAccountsFile(dataDir)
  const part = `${file}.part`
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  await writeFile(part, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  await rename(part, file)
}

export const demoAccountsFile = (dataDir: string): string =>
  path.join(dataDir, 'demo-accounts.json')
