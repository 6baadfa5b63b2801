import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './chromium.ts'
import { PATIENCE } from './until.ts'

/** No sandbox (tests may run as root), and nothing that would look up hosts outside this machine. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts a headless Chromium for a browser test; close it in `afterAll`. Contexts made from it should set
 * their own locale and viewport; what is awaited on their pages is awaited with `PATIENCE`.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findChromium()
  const browser = await chromium.launch({
    executablePath,
    args: FLAGS,
    headless: true,
    timeout: PATIENCE,
    env: { ...definedOnly(process.env), ...env },
  })
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE))
  return browser
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
