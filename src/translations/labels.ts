import { bilingual } from './bilingual.ts'

/** The name of a field in both languages, as the parameters of a refusal that speaks of it. */
export function labels(path: string): { label: string; labelEn: string } {
  const { zh, en } = bilingual(path)
  return { label: zh, labelEn: en }
}
