// @ts-check
import { readlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'

import { PDFiumLibrary } from '@hyzyla/pdfium'

/**
 * The thread in which `pdf.ts` has one PDF looked into: PDFium cannot be interrupted while it draws, a thread can be ended.
 * Says first which thread it is, then how many pages the file has, or why it does not open; then answers one question after the other, null where
 * a page is damaged.
 */
const { path, program } = workerData
parentPort?.postMessage({ number: numberOfThread() })
const library = await PDFiumLibrary.init(program ? { instantiateWasm } : {})
/** @type {import('@hyzyla/pdfium').PDFiumDocument | undefined} */
let document
try {
  document = await library.loadDocument(await readFile(path))
  parentPort?.postMessage({ pageCount: document.getPageCount() })
} catch (error) {
  const isLocked = error instanceof Error && /password|security/i.test(error.message)
  parentPort?.postMessage({ fault: isLocked ? 'encrypted' : 'damaged' })
}

parentPort?.on('message', async ({ id, question, page, dpi, maxPixels }) => {
  let answer = null
  try {
    const found = pageAt(page)
    answer = found && (await ANSWERS[question]?.(found, { dpi, maxPixels }))
  } catch {
    // The page is damaged, which null says.
  }
  parentPort?.postMessage({ id, answer: answer ?? null })
})

/**
 * @param {WebAssembly.Imports} imports
 * @param {(instance: any, module: WebAssembly.Module) => void} done
 */
function instantiateWasm(imports, done) {
  const instance = new WebAssembly.Instance(program, imports)
  done(instance, program)
  return instance.exports
}

/** As the system counts them; null where it has no `/proc`. */
function numberOfThread() {
  try {
    return Number(readlinkSync('/proc/thread-self').split('/').at(-1)) || null
  } catch {
    return null
  }
}

/**
 * @typedef {import('@hyzyla/pdfium').PDFiumPage} Page
 * @type {Record<string, (page: Page, drawing: { dpi: number, maxPixels: number }) => unknown>}
 */
const ANSWERS = {
  size: sizeOf,
  text: (page) => page.getText(),
  hasPicture,
  render,
}

const POINTS_PER_INCH = 72

/** @param {number} page */
function pageAt(page) {
  if (!document || !Number.isInteger(page) || page < 0) return null
  return page < document.getPageCount() ? document.getPage(page) : null
}

/**
 * PDFium answers 0 for a page it cannot load, whose sizes are then 0 too.
 * @param {Page} page
 */
function sizeOf(page) {
  const { originalWidth: width, originalHeight: height } = page.getOriginalSize()
  return width >= 1 && height >= 1 ? { width, height } : null
}

/**
 * A picture may be wrapped in a form of its own, which nothing of ours is.
 * @param {Page} page
 */
function hasPicture(page) {
  for (const { type } of page.objects()) {
    if (type === 'image' || type === 'form') return true
  }
  return false
}

/**
 * @param {Page} page
 * @param {{ dpi: number, maxPixels: number }} drawing
 */
async function render(page, { dpi, maxPixels }) {
  const size = sizeOf(page)
  if (!size) return null
  const most = Math.sqrt(maxPixels / (size.width * size.height))
  const scale = Math.min(dpi / POINTS_PER_INCH, most)
  const { width, height, data } = await page.render({ scale })
  return { width, height, data }
}
