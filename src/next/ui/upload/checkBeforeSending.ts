import { isRefusal } from '#src/domain/basics/refusal.ts'
import { slotBytes } from '#src/domain/files/fileKinds.ts'
import { checkFile } from '#src/domain/files/fileRules.ts'
import type { FileFindings } from '#src/domain/files/fileRules.ts'
import { HEAD_BYTES, kindsByHead } from '#src/domain/files/kindsByHead.ts'
import type { FileSlot } from '#src/domain/types/index.ts'
import { fill } from '#src/translations/fill.ts'
import { measureFilm } from './measureFilm.ts'
import type { EarlyRefusal, SlotRules } from './slotRules.ts'

/**
 * Why a file need not be sent, by the server's own rule and in its own words: too large, of another kind, too long, too
 * short, too small. null = nothing speaks against it, or this browser cannot tell; the server looks at it in any case.
 */
export async function checkBeforeSending(file: File, rules: SlotRules): Promise<string | null> {
  const { words, ...limits } = rules
  const refusal = checkFile({
    slot: {
      ...limits,
      label: '',
      due: 'submission',
      required: true,
      maxFiles: 1,
    } satisfies FileSlot,
    findings: await look(file, rules),
    existing: 0,
  })
  if (!isRefusal(refusal) || !isEarly(refusal.code, words)) return null
  return fill(words[refusal.code], refusal.params ?? {})
}

const isEarly = (code: string, words: SlotRules['words']): code is EarlyRefusal => code in words

/** A file that cannot be read here is not refused here. */
async function look(file: File, { accept, ...rules }: SlotRules): Promise<FileFindings> {
  const bytes = file.size
  const fitting = accept[0] ?? 'any'
  if (bytes === 0 || bytes > slotBytes(rules) || accept.includes('any')) {
    return { bytes, kind: fitting, readable: true, ...unmeasured(rules) }
  }
  const head = await headOf(file)
  const kinds = head ? kindsByHead(head) : accept
  const kind = kinds.find((each) => accept.includes(each)) ?? null
  const measured = kind === 'mp4' || kind === 'mov' ? await measureFilm(file) : null
  return { bytes, kind, readable: true, ...unmeasured(rules), ...measured }
}

/** Numbers that no limit of the slot refuses, where nothing could be measured. */
const unmeasured = ({ minSeconds, maxSeconds, minHeight }: Omit<SlotRules, 'accept'>) => ({
  seconds: minSeconds ?? maxSeconds ?? 0,
  width: minHeight ?? 0,
  height: minHeight ?? 0,
})

async function headOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
  } catch {
    return null
  }
}
