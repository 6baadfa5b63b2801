import { execFileSync } from 'node:child_process'

import { CHECKS } from '#src/launch/testing/checks.mjs'

describe('the tree', () => {
  it.each(Object.entries(CHECKS))('should pass the check of its %s', (_, command) => {
    expect(outputOf(command)).toBe('')
  })
})

/** What a check complained of; nothing when it passed. */
function outputOf(command: string[]): string {
  try {
    execFileSync(process.execPath, command, { encoding: 'utf8', stdio: 'pipe' })
    return ''
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    return `${stdout}${stderr}`.slice(-4000)
  }
}
