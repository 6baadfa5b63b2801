import { encode } from 'uqr'

/** Dark modules as horizontal runs, in modules from the top left; `size` is the side of the square in modules. */
export type QrCode = { size: number; runs: { x: number; y: number; length: number }[] }

/**
 * What a printed code refers to: the serial of a paper and the sha256 (hex) of the data it was printed from (R79d); of a
 * paper whose pages are counted when it comes back also which of its sheets this is, from 1.
 */
export type PaperReference = { serial: string; digest: string; sheet?: number }

/**
 * QR code of `serial*digest` or `serial*digest*sheet`, error correction M or better where it costs no room: the smallest that survives print,
 * stamp and scan at 20–25 mm. The quiet zone is the white of the page.
 */
export function qrCode(reference: PaperReference): QrCode {
  return qrOf(writeReference(reference))
}

/** QR code of an address or any other text. */
export function qrOf(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: 0 })
  const runs = data.flatMap((row, y) => darkRuns(row).map((run) => ({ ...run, y })))
  return { size, runs }
}

/** The digest in capitals, so that the code falls into the denser alphanumeric mode. */
export function writeReference({ serial, digest, sheet }: PaperReference): string {
  return [serial, digest.toUpperCase(), ...(sheet === undefined ? [] : [sheet])].join('*')
}

/** The reference in a code that was read back, or null when it is none of ours. */
export function readReference(content: string): PaperReference | null {
  const match = /^([^*]+)\*([0-9A-Fa-f]{64})(?:\*([1-9]\d{0,3}))?$/.exec(content.trim())
  if (!match?.[1] || !match[2]) return null
  const reference = { serial: match[1], digest: match[2].toLowerCase() }
  return match[3] ? { ...reference, sheet: Number(match[3]) } : reference
}

function darkRuns(row: boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = []
  row.forEach((dark, x) => {
    if (!dark) return
    const last = runs.at(-1)
    if (last && last.x + last.length === x) last.length += 1
    else runs.push({ x, length: 1 })
  })
  return runs
}
