import { execFileSync } from 'node:child_process'

/** What `npm run check` holds, so that `npm test` holds it too. */
const CHECKS = {
  types: ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false'],
  lint: ['node_modules/oxlint/bin/oxlint', '--deny-warnings'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
}

describe('the tree', () => {
  it.each(Object.entries(CHECKS))(
    'should pass the check of its %s',
    (_, command) => {
      expect(outputOf(command)).toBe('')
    },
    240_000,
  )
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
