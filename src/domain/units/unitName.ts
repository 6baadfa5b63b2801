/**
 * Full name of a unit as a key: two spellings of one name give the same key, so that a unit without a
 * credit code is recognised whoever types it (R25, R43). Never shown to people, and no verdict: staff confirm.
 * Width, letter case, spaces, kinds of brackets, dashes, dots and quotation marks do not count; words do
 * (有限公司 and 有限责任公司 stay apart). Idempotent.
 */
export function unitNameKey(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase().normalize('NFKC')
  return SPELLINGS.reduce((text, [pattern, plain]) => text.replace(pattern, plain), folded)
}

const SPELLINGS: [RegExp, string][] = [
  [/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, ''],
  [/[[{〔【〖〘「『〈《<]/gu, '('],
  [/[\]}〕】〗〙」』〉》>]/gu, ')'],
  [/[‐-―−]/gu, '-'],
  [/[•・‧∙⋅]/gu, '·'],
  [/["'“”‘’]/gu, ''],
  // What stands before a run is asked for, so that a run within the name is looked at once, and not from each of its signs.
  [/(?<![。.,、;:])[。.,、;:]+$/u, ''],
]
