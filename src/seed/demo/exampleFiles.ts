import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Payload } from 'payload'

import { typeOf } from '#src/domain/files/fileKinds.ts'
import type { FileFindings } from '#src/domain/files/fileRules.ts'
import type { FileKind, FileSlot } from '#src/domain/types/index.ts'
import { probe } from '#src/media/probe.ts'
import type { ReceivedFile } from '#src/operations/files/attachFile.ts'
import { sha256 } from '#src/store/files/sha256.ts'
import { writePrivateFile } from '#src/store/storage/privateFiles.ts'

/** Gives a file that a slot takes, as an upload at `at` would; `turn` chooses among several. */
export type ExampleFiles = (props: {
  slot: FileSlot
  turn: number
  at: Date
  /** A PDF made for this very entry, in place of a sample. */
  own?: Uint8Array
}) => ReceivedFile

/** Reads the demo's own small media once, and looks at them as at any upload. */
export async function loadExampleFiles(payload: Payload): Promise<ExampleFiles> {
  const samples = await Promise.all([
    ...NAMES.submission.map((name) => loadSample('submission', name)),
    ...NAMES.acceptance.map((name) => loadSample('acceptance', name)),
  ])
  return ({ slot, turn, at, own }) => {
    const fitting = samplesFor(slot, samples)
    const sample = own ? ownSample(own) : fitting[turn % fitting.length]
    if (!sample) throw new Error(`The demo has no file for the slot ${slot.key}.`)
    const { bytes, digest, findings } = sample
    const { extension } = typeOf(findings.kind)
    const filename = `${randomUUID()}.${extension}`
    return {
      originalName: `示例${slot.label}.${extension}`,
      filename,
      sha256: digest,
      findings,
      startedAt: at,
      keep: () => writePrivateFile({ payload, name: filename, bytes }),
    }
  }
}

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), '../media')
const NAMES: Record<FileSlot['due'], string[]> = {
  submission: ['film-1.mp4', 'film-2.mp4', 'film-3.mp4', 'text.docx', 'form.pdf', 'logo.jpg'],
  acceptance: ['letter.pdf'],
}

const ownSample = (bytes: Uint8Array): Omit<Sample, 'due'> => ({
  bytes,
  digest: createHash('sha256').update(bytes).digest('hex'),
  findings: { bytes: bytes.length, kind: 'pdf', readable: true },
})

type Sample = {
  due: FileSlot['due']
  bytes: Uint8Array
  digest: string
  findings: FileFindings
}

async function loadSample(due: FileSlot['due'], name: string): Promise<Sample> {
  const file = path.join(FOLDER, name)
  const [bytes, digest, findings] = await Promise.all([
    readFile(file),
    sha256(file),
    probe({ path: file }),
  ])
  return { due, bytes, digest, findings }
}

/** Those of the first kind the slot asks for and the demo has. */
function samplesFor(slot: FileSlot, samples: Sample[]): Sample[] {
  const due = samples.filter((sample) => sample.due === slot.due)
  const ofKind = (kind: FileKind) =>
    due.filter(({ findings }) => kind === 'any' || findings.kind === kind)
  return slot.accept.map(ofKind).find(({ length }) => length > 0) ?? []
}
