// @ts-check
import { TOOLS } from '../paths.mjs'

/**
 * What `npm run check` holds, and `npm test` too (`test/unit/check.test.ts`): arguments to Node. Each remembers what it
 * found, by content, so that a second look takes seconds.
 */
export const CHECKS = {
  types: [TOOLS.tsc, '--noEmit'],
  lint: [TOOLS.oxlint, '--deny-warnings'],
  format: [TOOLS.prettier, '--check', '--cache', '--log-level', 'warn', '.'],
}
