import { bytesOf, cutToBytes, FILE_NAME_BYTES } from './cutToBytes.ts'

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
  const unit = cutToBytes(safe(unitName), FILE_NAME_BYTES / 2 - 1)
  const work = cutToBytes(safe(title), FILE_NAME_BYTES - bytesOf(`${unit}+${ending}`))
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
