import type { DeskGroup } from '#src/domain/recommending/deskGroup.ts'
import type { Translate } from '#src/translations/translate.ts'
import type { StatusTone } from '#src/next/ui/show/StatusTag.tsx'

/** Where an entry stands for its recommender, as its tag. */
export const groupTag = (group: DeskGroup, t: Translate): { label: string; tone: StatusTone } => ({
  label: t(`recommender.group.${group}`),
  tone: TONES[group],
})

const TONES: Record<DeskGroup, StatusTone> = {
  waiting: 'neutral',
  sentBack: 'attention',
  recommended: 'active',
  returned: 'active',
  declined: 'over',
  sealed: 'done',
  over: 'over',
}
