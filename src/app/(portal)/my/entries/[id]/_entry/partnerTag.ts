import type { PartnerState } from '../../../../../../domain/units/joint.ts'
import type { Translate } from '../../../../../../translations/translate.ts'
import type { StatusTone } from '../../../../../../ui/show/StatusTag.tsx'

/** How far a partner has answered. */
export const partnerTag = (
  state: PartnerState,
  t: Translate,
): { label: string; tone: StatusTone } => ({
  label: t(`joint.states.${state}`),
  tone: state === 'confirmed' ? 'done' : 'attention',
})
