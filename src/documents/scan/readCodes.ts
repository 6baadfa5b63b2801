import { readFile } from 'node:fs/promises'

import type { readBarcodes as Reader } from 'zxing-wasm/reader'

import { findPackageFile } from '../../media/findPackageFile.ts'
import type { Picture } from '../../media/pdfAnswers.ts'
import { readReference } from '../qr.ts'
import type { PaperReference } from '../qr.ts'

/** Our references in a picture: pixels, or the bytes of a JPEG or PNG. Codes of others count for nothing. */
export async function readCodes(picture: Picture | Uint8Array): Promise<PaperReference[]> {
  const readBarcodes = await reader()
  const found = await readBarcodes(picture instanceof Uint8Array ? picture : asImageData(picture), {
    formats: ['QRCode'],
    tryHarder: true,
    tryInvert: false,
    maxNumberOfSymbols: 8,
  }).catch(nothing)
  return found.flatMap(({ isValid, text }) => (isValid && readReference(text)) || [])
}

let prepared: Promise<typeof Reader> | undefined

/** Its program is a file of the package: left alone, the reader would ask a content network for it. */
function reader(): Promise<typeof Reader> {
  prepared ??= prepare()
  return prepared
}

async function prepare(): Promise<typeof Reader> {
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader')
  const path = findPackageFile('zxing-wasm/reader/zxing_reader.wasm')
  if (!path) throw new Error('The program of zxing-wasm was not found below the working directory.')
  const bytes = await readFile(path)
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  return readBarcodes
}

/** A picture that cannot be decoded has no codes. */
const nothing = (): never[] => []

const asImageData = ({ width, height, data }: Picture): ImageData => ({
  width,
  height,
  colorSpace: 'srgb',
  data: new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength),
})
