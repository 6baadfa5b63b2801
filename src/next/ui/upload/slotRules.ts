import { refuse } from '#src/domain/basics/refusal.ts'
import { slotBytes } from '#src/domain/files/fileKinds.ts'
import type { FileSlot } from '#src/domain/types/index.ts'
import type { Locale } from '#src/translations/locale.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'

/** What a browser can say no to before it sends a byte, and the server's own sentences for it. */
export type SlotRules = Pick<
  FileSlot,
  'key' | 'accept' | 'maxMegabytes' | 'minSeconds' | 'maxSeconds' | 'minHeight'
> & { words: Record<EarlyRefusal, string> }

export const EARLY_REFUSALS = [
  'fileEmpty',
  'fileTooLarge',
  'fileWrongType',
  'fileTooLong',
  'fileTooShort',
  'fileTooSmall',
] as const
export type EarlyRefusal = (typeof EARLY_REFUSALS)[number]

/** Made on the server, which has the dictionary; what only the file can tell is left open in the sentences. */
export function slotRules(slot: FileSlot, locale: Locale): SlotRules {
  const { key, accept, maxMegabytes, minSeconds, maxSeconds, minHeight, label, labelEn } = slot
  const known = {
    label,
    maxBytes: slotBytes(slot),
    accept: accept.join(','),
    ...(labelEn ? { labelEn } : {}),
    ...(minSeconds ? { minSeconds } : {}),
    ...(maxSeconds ? { maxSeconds } : {}),
    ...(minHeight ? { minHeight } : {}),
    seconds: '{{seconds}}',
    height: '{{height}}',
  }
  const words = EARLY_REFUSALS.map((code) => [code, wordsOfRefusal(refuse(code, known), locale)])
  return {
    key,
    accept,
    maxMegabytes,
    words: Object.fromEntries(words) as SlotRules['words'],
    ...(minSeconds ? { minSeconds } : {}),
    ...(maxSeconds ? { maxSeconds } : {}),
    ...(minHeight ? { minHeight } : {}),
  }
}
