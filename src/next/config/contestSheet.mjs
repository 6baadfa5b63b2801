// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Beside Next's `app`: what `payload contest:mount` writes down of the options, for whoever builds the site. */
export const SHEET = 'contest.routes.json'
/** By these words a written file is known. */
export const MARK = 'Written by `payload contest:mount`'

/**
 * @typedef {{ site: string, my: string, unit: string, judge: string, assets: string, health: string, panel: string,
 *   api: string }} Routes
 * @typedef {{ routes: Routes, frame: string, languages?: Record<string, string> }} Sheet
 */

/** The folder that holds Next's `app`: the project itself, or its `src`. @param {string} project */
export const appHolder = (project) =>
  existsSync(path.join(project, 'src/app')) ||
  (existsSync(path.join(project, 'src')) && !existsSync(path.join(project, 'app')))
    ? path.join(project, 'src')
    : project

/** @param {string} holder the folder that holds `app` @returns {Sheet} */
export function readSheet(holder) {
  const file = path.join(holder, SHEET)
  if (!existsSync(file)) {
    throw new Error(
      `缺少 ${SHEET}，请先运行 npx payload contest:mount · ${SHEET} is missing, run npx payload contest:mount first`,
    )
  }
  const found = parsed(readFileSync(file, 'utf8'))
  if (!found?.routes) {
    throw new Error(
      `${SHEET} 读不出页面挂载在哪里：请删除它，再运行 npx payload contest:mount · ${SHEET} does not say where the pages stand: delete it and run npx payload contest:mount`,
    )
  }
  return found
}

/** @param {string} text @returns {Sheet | null} */
function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
