// @ts-check
import './nodeVersion.mjs'
import { rmSync } from 'node:fs'
import { command } from './processes/command.mjs'
import { runTool } from './processes/tool.mjs'
import { install } from './setup/install.mjs'
import { step } from './terminal/say.mjs'
import { isCutShort } from './terminal/sentence.mjs'
import { showError } from './terminal/showError.mjs'
import { CHECKS } from './testing/checks.mjs'
import { temporaryDirectory } from './testing/testServer.mjs'

/** @typedef {{ zh: string, en: string, words: string[] }} Check */

/** Two lanes for two cores: the types take as long as all others. @type {Check[][]} */
const LANES = [
  [{ zh: '类型', en: 'types', words: CHECKS.types }],
  [
    { zh: '规范', en: 'lint', words: CHECKS.lint },
    { zh: '格式', en: 'format', words: CHECKS.format },
    { zh: '分层', en: 'floors', words: ['src/launch/test.mjs', '--unit', 'floors'] },
  ],
]

// `npm run check`: what must hold before a commit. Every complaint is shown, not only the first.
await command(async (open) => {
  const dataDir = await temporaryDirectory()
  const run = await open({ dataDir, kind: 'task' })
  run.atEnd(async () => rmSync(dataDir, { recursive: true, force: true }))
  await install(run)
  const complaints = (await Promise.all(LANES.map((lane) => look(run, lane)))).flat()
  complaints.forEach(showError)
  return complaints.length === 0 ? 0 : 1
})

/**
 * @param {import('./processes/run.mjs').Run} run
 * @param {Check[]} lane
 * @returns {Promise<unknown[]>} the errors of the checks that did not pass
 */
async function look(run, lane) {
  /** @type {unknown[]} */
  const complaints = []
  for (const { zh, en, words } of lane) {
    const failed = { zh: `${zh}检查未通过`, en: `the check of the ${en} did not pass` }
    const checked = runTool({ run, command: words, env: process.env, ...failed })
    await step({ zh, en }, () => checked).catch((error) => complaints.push(error))
  }
  return complaints.filter((error) => !isCutShort(error))
}
