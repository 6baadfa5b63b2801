import { upload as en } from '#src/translations/en/upload.ts'
import type { Locale } from '#src/translations/locale.ts'
import { withOwnWords } from '#src/translations/ownWords.ts'
import { upload as zh } from '#src/translations/zh/upload.ts'

export type UploadWords = { [Key in keyof typeof zh]: string }

/** The words of uploads for the browser; the whole dictionary stays on the server. */
export function uploadWords(locale: Locale): UploadWords {
  return withOwnWords('upload', locale, { zh, en })
}
