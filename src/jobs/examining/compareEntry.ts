import type { PayloadRequest, TaskConfig } from 'payload'

import { docxText } from '../../documents/docxText.ts'
import type { EntryDocument, EntryFileDocument } from '../../domain/documents/index.ts'
import { isFilm } from '../../domain/files/fileRules.ts'
import { compareEntries, isCompared, looksAlike } from '../../domain/similarity/compareEntries.ts'
import type { Finding } from '../../domain/similarity/compareEntries.ts'
import { summaryOf } from '../../domain/similarity/entryTexts.ts'
import type { ComparedTexts } from '../../domain/similarity/entryTexts.ts'
import { fingerprintsOf } from '../../domain/similarity/fingerprints.ts'
import { frameHash } from '../../domain/similarity/frames.ts'
import { filmFrames } from '../../media/filmFrames.ts'
import {
  pairOf,
  storeSimilarities,
  storeTexts,
} from '../../operations/examining/storeComparison.ts'
import { filesOf } from '../../queries/entry/filesOf.ts'
import { sharingText, shortTexts, wholeTexts } from '../../queries/examining/comparable.ts'
import { findById, findFirst } from '../../store/database/documents.ts'
import { settingsOf } from '../../store/settings.ts'
import { withStoredFile } from '../../store/storage/storedFiles.ts'

type Task = { input: { entry: string }; output: Record<string, never> }

/**
 * Compares an entry with all others of its contest, whatever their categories (R37), and keeps what is alike for examiners
 * to look at. Running it again finds the same once; its files are read again only where they changed.
 */
export const compareEntryTask: TaskConfig<Task> = {
  slug: 'compareEntry',
  inputSchema: [{ name: 'entry', type: 'text', required: true }],
  retries: 2,
  handler: async ({ input, req }) => {
    await compareEntry(req, input.entry)
    return { output: {} }
  },
}

const MOST_FRAMES = 24
/** How many others are looked at closely; a person would not read more. */
const MOST_OTHERS = 40

async function compareEntry(req: PayloadRequest, id: string): Promise<void> {
  const entry = await findById(req, 'entries', id)
  if (!entry) return
  if (!isCompared(entry.stage)) return storeSimilarities({ req, entry, found: [] })
  const texts = await textsOf(req, entry)
  await storeSimilarities({ req, entry, found: await findAlike({ req, entry, texts }) })
}

/** Everything alike with an entry in its contest, the most alike first. */
export async function findAlike({
  req: { payload },
  entry: { id, contest },
  texts,
}: {
  req: PayloadRequest
  entry: Pick<EntryDocument, 'id' | 'contest'>
  texts: ComparedTexts
}): Promise<{ other: string; findings: Finding[] }[]> {
  const asked = { payload, entry: id, contest }
  const isAlike = looksAlike(texts)
  const short = (await shortTexts(asked)).filter(isAlike).map(({ entry }) => entry)
  const fingerprints = fingerprintsOf(texts.text)
  const long = await sharingText({ ...asked, fingerprints, most: MOST_OTHERS })
  const others = [...new Set([...short, ...long])]
  const strength = ({ findings }: { findings: Finding[] }) =>
    Math.max(...findings.map(({ score }) => score))
  return (await wholeTexts(payload, others))
    .map((other) => ({
      other: other.entry,
      findings:
        pairOf(id, other.entry)[0] === id
          ? compareEntries(texts, other)
          : compareEntries(other, texts),
    }))
    .filter(({ findings }) => findings.length > 0)
    .sort((one, other) => strength(other) - strength(one))
    .slice(0, MOST_OTHERS)
}

/** Reads what is compared out of the form and the entry's own files, and keeps it; what its sign-up shares is no work of its own. */
async function textsOf(req: PayloadRequest, entry: EntryDocument): Promise<ComparedTexts> {
  const version = await findById(req, 'formVersions', entry.formVersion)
  const files = (await filesOf({ req, entry })).filter((file) => file.entry === entry.id)
  const sources = files.map(({ sha256 }) => sha256).sort()
  const kept = await findFirst(req, 'entryTexts', { entry: { equals: entry.id } })
  const isSame = kept !== null && kept.sources.join() === sources.join()
  const texts: ComparedTexts = {
    title: entry.title ?? '',
    summary: version ? summaryOf({ ...version, answers: entry.answers }) : '',
    text: isSame ? (kept.text ?? '') : await textOf(req, files),
    frames: isSame ? kept.frames : await framesOf(req, files),
  }
  await storeTexts({ req, entry, texts, sources })
  return texts
}

async function textOf({ payload }: PayloadRequest, files: EntryFileDocument[]): Promise<string> {
  const texts = []
  for (const { filename: name, kind } of files) {
    if (kind === 'docx') texts.push(await withStoredFile({ payload, name }, docxText))
  }
  return texts.filter(Boolean).join('\n')
}

async function framesOf(
  { payload }: PayloadRequest,
  files: EntryFileDocument[],
): Promise<string[]> {
  const { filmTools: tools } = settingsOf(payload)
  const hashes = new Set<string>()
  for (const { filename: name, kind } of files) {
    if (!isFilm(kind)) continue
    const frames = await withStoredFile({ payload, name }, (path) =>
      filmFrames({ tools, path, count: MOST_FRAMES }),
    )
    for (const hash of (frames ?? []).map(frameHash)) if (hash) hashes.add(hash)
  }
  return [...hashes]
}
