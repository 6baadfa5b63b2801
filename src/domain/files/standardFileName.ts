/**
 * The name a work's file gets (R79a): 单位名称+作品名称, e.g. `示例机械有限公司+一颗螺丝.docx`, safe on Windows,
 * macOS and Linux and in a zip. `index` from 1 is shown from the second file of a slot on. `extension` without a dot.
 */
export function standardFileName({
  unitName,
  title,
  extension,
  index = 1,
}: {
  unitName: string
  title: string
  extension: string
  index?: number
}): string {
  const ending = `${index > 1 ? `(${index})` : ''}.${safe(extension).toLowerCase()}`
  const unit = shorten(safe(unitName), MAX_BYTES / 2 - 1)
  const work = shorten(safe(title), MAX_BYTES - bytesOf(`${unit}+${ending}`))
  const stem = [unit, work].filter((part) => part !== '').join('+')
  return `${stem || '_'}${ending}`
}

/** Signs that a file system or a zip tool refuses become full-width ones or spaces; nothing invisible stays. */
function safe(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(FORBIDDEN, (sign) => FULL_WIDTH[sign] ?? '')
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
  return plain.replace(/^[ .]+|(?<![ .])[ .]+$/g, '')
}

/** Cuts to so many bytes in UTF-8 between characters; an ending space or dot goes too. */
function shorten(text: string, maxBytes: number): string {
  let kept = ''
  let bytes = 0
  for (const { segment } of SEGMENTER.segment(text)) {
    bytes += bytesOf(segment)
    if (bytes > maxBytes) return kept.replace(/[ .]+$/, '')
    kept += segment
  }
  return kept
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

/** File systems end at 255 bytes; the rest is room for “ (1)” and folders of a zip. */
const MAX_BYTES = 200
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const FORBIDDEN = /[/\\:*?"<>|]/g
const FULL_WIDTH: Record<string, string> = {
  '/': '／',
  '\\': '＼',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
}
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
