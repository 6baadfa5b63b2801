import type { FormDefinition, FormField } from '../types/index.ts'
import type { FormBlock } from './blocks.ts'
import { withoutUndefined } from './withoutUndefined.ts'

/** The inverse of `defineForm`: a form as blocks of the form builder, for presets and for cloning a contest. */
export function toBlocks(definition: FormDefinition): FormBlock[] {
  return definition.sections.flatMap(({ key, title, titleEn, fields }) => [
    withoutUndefined<FormBlock>({
      blockType: 'section',
      name: key,
      label: title,
      labelEn: titleEn,
    }),
    ...fields.map(toBlock),
  ])
}

function toBlock({ type, showWhen, ...members }: FormField): FormBlock {
  return withoutUndefined<FormBlock>({
    blockType: type,
    ...members,
    showWhenField: showWhen?.field,
    showWhenValues: showWhen?.oneOf.join('\n'),
  })
}
