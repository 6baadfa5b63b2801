import type { PartnerState } from '#src/domain/units/joint.ts'
import type { Translate } from '#src/translations/translate.ts'
import type { StatusTone } from '#src/next/ui/show/StatusTag.tsx'

/** How far a partner has answered. */
export const partnerTag = (
  state: PartnerState,
  t: Translate,
): { label: string; tone: StatusTone } => ({
  label: t(`joint.states.${state}`),
  tone: state === 'confirmed' ? 'done' : state === 'waived' ? 'neutral' : 'attention',
})
