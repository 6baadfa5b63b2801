import type { ComponentProps } from 'react'

import type { FieldRemark } from '#src/domain/types/index.ts'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { FormFields } from './FormFields.tsx'
import { SaveButtons } from './SaveButtons.tsx'
import { SectionAutoSave } from './SectionAutoSave.tsx'
import { sectionFaults } from './sectionFaults.ts'

type Fields = Omit<ComponentProps<typeof FormFields>, 'locale' | 'faults' | 'remarks' | 'schedule'>
type Saving = Pick<ComponentProps<typeof SectionAutoSave>, 'visit' | 'copies' | 'action'>

/**
 * One section of a form to be filled in: its fields, kept while somebody types, and what saves it. With `isCheck` what is
 * still wrong or missing stands beside its field.
 */
export function SectionForm({
  visit,
  copies,
  action,
  definition,
  section,
  answers,
  road,
  slots,
  remarks = [],
  contest,
  isCheck,
  next,
  mayWait,
}: Fields &
  Saving &
  Pick<Parameters<typeof sectionFaults>[0], 'contest'> & {
    remarks?: readonly FieldRemark[]
    isCheck: boolean
    /** Where somebody goes on when the section is saved. */
    next: string
    mayWait?: boolean
  }) {
  const { locale, t } = visit

  return (
    <PostForm action={action} locale={locale} className="max-w-text">
      <FormFields
        locale={locale}
        definition={definition}
        section={section}
        answers={answers}
        remarks={remarks}
        road={road}
        schedule={contest}
        slots={slots}
        faults={isCheck ? sectionFaults({ definition, section, answers, contest }) : {}}
      />
      <SectionAutoSave visit={visit} copies={copies} section={section.key} action={action} />
      <input type="hidden" name="_next" value={next} />
      <SaveButtons t={t} mayWait={mayWait} />
    </PostForm>
  )
}
