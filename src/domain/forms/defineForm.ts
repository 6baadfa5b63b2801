import { cleanText } from '../basics/cleanText.ts'
import { refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { FormDefinition, FormSection } from '../types/index.ts'
import { BLOCK_TYPES, FIRST_SECTION } from './blocks.ts'
import type { FormBlock } from './blocks.ts'
import { checkDefinition } from './checkDefinition.ts'
import { fieldOf } from './fieldOf.ts'
import { withoutUndefined } from './withoutUndefined.ts'

/**
 * Builds a form from the blocks staff laid out in the form builder (R76), and checks it. Fields before the first
 * `section` block go into a section `main`, headed by the form's title. `toBlocks` is the inverse.
 *
 * Refuses: formBlockUnknown, and all that `checkDefinition` refuses.
 */
export function defineForm({
  title,
  titleEn,
  blocks,
}: {
  title: string
  titleEn?: string | null
  blocks: readonly FormBlock[]
}): Outcome<FormDefinition> {
  const heading = withoutUndefined({ title: cleanText(title), titleEn: wordsOf(titleEn) })
  const sections: FormSection[] = []
  for (const block of blocks) {
    if (!BLOCK_TYPES.includes(block.blockType)) {
      return refuse('formBlockUnknown', { type: String(block.blockType) })
    }
    if (block.blockType === 'section') {
      sections.push(sectionOf(block))
      continue
    }
    if (sections.length === 0) sections.push({ key: FIRST_SECTION, ...heading, fields: [] })
    sections.at(-1)?.fields.push(fieldOf({ ...block, blockType: block.blockType }))
  }
  return checkDefinition({ ...heading, sections })
}

function sectionOf(block: FormBlock): FormSection {
  return withoutUndefined({
    key: cleanText(block.name ?? ''),
    title: cleanText(block.label ?? ''),
    titleEn: wordsOf(block.labelEn),
    fields: [],
  })
}

function wordsOf(text: string | null | undefined): string | undefined {
  return cleanText(text ?? '') || undefined
}
