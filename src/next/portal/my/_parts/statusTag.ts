import type { SectionStatus } from '#src/domain/forms/sectionStatus.ts'
import type { Stage } from '#src/domain/types/index.ts'
import type { Translate } from '#src/translations/translate.ts'
import type { StatusTone } from '#src/next/ui/show/StatusTag.tsx'

/** How far a section is, as its tag in a task list. */
export const statusTag = (
  status: SectionStatus,
  t: Translate,
): { label: string; tone: StatusTone } => ({
  label: t(`sectionStatus.${status}`),
  tone: SECTION_TONES[status],
})

/** Where an entry stands, as its tag. */
export const stageTag = (stage: Stage, t: Translate): { label: string; tone: StatusTone } => ({
  label: t(`stage.${stage}`),
  tone: STAGE_TONES[stage],
})

const SECTION_TONES: Record<SectionStatus, StatusTone> = {
  notStarted: 'neutral',
  inProgress: 'active',
  complete: 'done',
  needsChange: 'attention',
}

const STAGE_TONES: Record<Stage, StatusTone> = {
  draft: 'neutral',
  submitted: 'active',
  recommended: 'active',
  declined: 'attention',
  sealed: 'active',
  returned: 'attention',
  accepted: 'done',
  eliminated: 'over',
  withdrawn: 'over',
  disqualified: 'over',
  lapsed: 'over',
}
