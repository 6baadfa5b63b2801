import { docxCharacters } from '../../documents/docxCharacters.ts'
import { countsCharacters } from '../../domain/files/fileRules.ts'
import type { FileFindings } from '../../domain/files/fileRules.ts'
import type { FileSlot } from '../../domain/types/index.ts'
import { probe } from '../../media/probe.ts'

/** What is found in a file that arrived for a slot: what `probe` finds, and the length of its text where the slot asks for it (R152). */
export async function lookInto({
  path,
  slot,
}: {
  path: string
  slot: FileSlot
}): Promise<FileFindings> {
  const findings = await probe({ path })
  if (!countsCharacters(slot) || findings.kind !== 'docx' || !findings.readable) return findings
  const characters = await docxCharacters(path)
  if (characters === null) return { ...findings, readable: false }
  const note = { code: 'charactersCounted' as const, params: { characters } }
  return { ...findings, characters, notes: [...(findings.notes ?? []), note] }
}
