import { readFile } from 'node:fs/promises'

import { oncePer } from '../store/oncePer.ts'
import { findPackageFile } from './findPackageFile.ts'

/**
 * PDFium, compiled once for every thread that opens a PDF: what one thread has made faster by use stays so for the next.
 * Undefined where the package was not found below the working directory; it then finds its program itself.
 */
export function pdfiumProgram(): Promise<WebAssembly.Module | undefined> {
  return oncePer(globalThis, 'media.pdfium', compile)
}

async function compile(): Promise<WebAssembly.Module | undefined> {
  const file = findPackageFile('@hyzyla/pdfium/pdfium.wasm')
  return file ? WebAssembly.compile(new Uint8Array(await readFile(file))) : undefined
}
