import type { FormContext } from './forms/formContext.ts'
import { validateForm } from './forms/validateForm.ts'
import { missingFiles } from './fileRules.ts'
import { isRefusal, refuse } from './refusal.ts'
import type { Refusal } from './refusal.ts'
import type { Category, ChecklistEvidence, Entry, FormDefinition } from './types/index.ts'

/** `passed` null: the system shows what it knows and leaves the verdict to the examiner. */
export type Evidence = { passed: boolean | null; problems: Refusal[] }

/**
 * What the system can say about an entry before an examiner looks at it (R110, R117): answers and their length, required
 * files, the recommendation, the ground of the direct route. Each problem is a refusal and has its words.
 */
export function examinationEvidence({
  entry,
  category,
  definition,
  files,
  context,
}: {
  entry: Pick<Entry, 'stage' | 'route' | 'directRouteGround' | 'directRouteReason' | 'answers'>
  category: Pick<Category, 'fileSlots'>
  definition: FormDefinition
  files: readonly { slot: string }[]
  context: FormContext
}): Record<ChecklistEvidence, Evidence> {
  return {
    form: verdict(formProblems({ definition, answers: entry.answers, context })),
    files: verdict(
      missingFiles({ category, files, due: 'submission' }).map(({ label, labelEn }) =>
        refuse('fileMissing', { label, ...(labelEn ? { labelEn } : {}) }),
      ),
    ),
    recommendation: verdict(
      entry.route === 'recommender' && entry.stage !== 'sealed'
        ? [refuse('recommendationPending')]
        : [],
    ),
    directRoute: groundOf(entry),
  }
}

const verdict = (problems: Refusal[]): Evidence => ({ passed: problems.length === 0, problems })

function formProblems(form: Parameters<typeof validateForm>[0]): Refusal[] {
  const checked = validateForm(form)
  if (!isRefusal(checked)) return []
  const fields = form.definition.sections.flatMap((section) => section.fields)
  return Object.entries(checked.fields ?? {}).map(([name, { code, params }]) => {
    const field = fields.find((each) => each.name === name)
    return refuse(code, {
      ...params,
      ...(field ? { label: field.label } : {}),
      ...(field?.labelEn ? { labelEn: field.labelEn } : {}),
    })
  })
}

/** That a ground was named says nothing of whether it is true (domain.md decision 7). */
function groundOf({
  directRouteGround,
  directRouteReason,
}: Pick<Entry, 'directRouteGround' | 'directRouteReason'>): Evidence {
  const isUnexplained = directRouteGround === 'memberWithReason' && !directRouteReason?.trim()
  return directRouteGround === null || isUnexplained
    ? { passed: false, problems: [refuse('directRouteGroundMissing')] }
    : { passed: null, problems: [] }
}
