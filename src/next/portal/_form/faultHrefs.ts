import type { FormDefinition } from '#src/domain/types/index.ts'
import { fieldId } from '#src/next/ui/form/fieldId.ts'

/** Where the fault of a field is put right, by the field's name: its section's page, which then shows the fault beside it. */
export function faultHrefs(definition: FormDefinition, sections: string): Record<string, string> {
  return Object.fromEntries(
    definition.sections.flatMap(({ key, fields }) =>
      fields.map(({ name }) => [name, `${sections}/${key}?check#${fieldId(name)}`]),
    ),
  )
}
