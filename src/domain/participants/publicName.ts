import { graphemesOf } from '../basics/graphemes.ts'
import type { Participant } from '../types/index.ts'

/**
 * What the public and judges read of a participant's name, as its guardian chose: 王小明, 王*, or null for nothing. The stars
 * do not tell how long the name is; of a compound family name (欧阳) both characters stay. It is kept with the participant
 * (`shownAs`), so that every list reads the same.
 */
export function publicNameOf({
  name,
  publicName,
}: Pick<Participant, 'name' | 'publicName'>): string | null {
  if (publicName === 'none') return null
  if (publicName === 'full') return name
  const signs = graphemesOf(name.trim())
  if (signs.length <= 1) return '*'
  const pair = signs.slice(0, 2).join('')
  return `${signs.length > 2 && COMPOUND.has(pair) ? pair : signs[0]}*`
}

/** Family names of two characters that are met with. */
const COMPOUND: ReadonlySet<string> = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 ' +
    '钟离 长孙 宇文 司徒 鲜于 司空 闾丘 令狐 百里 呼延 东郭 西门 南门 微生 左丘 第五 轩辕 欧陽 司馬 諸葛 東方 上官 尉遲 慕容'
  ).split(' '),
)
