import type { ESeal } from '../../store/extensions.ts'

/**
 * The PDF as the host's service has sealed it (option `eSeal`). What comes back has to be a PDF that holds more than the one
 * sent: a page of an error, or the paper as it was, is no seal.
 *
 * @throws what the service throws, or that it gave no sealed PDF
 */
export async function sealedBy(
  seal: ESeal,
  pdf: Uint8Array,
  paper: Parameters<ESeal>[1],
): Promise<Uint8Array> {
  // A copy: what is stored if nothing is sealed must not have been written to.
  const sealed: unknown = await seal(new Uint8Array(pdf), paper)
  if (sealed instanceof Uint8Array && beginsAsPdf(sealed) && !isSame(sealed, pdf)) {
    return new Uint8Array(sealed)
  }
  throw new Error('eSeal gave no sealed PDF')
}

const beginsAsPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && Buffer.compare(one, other) === 0
