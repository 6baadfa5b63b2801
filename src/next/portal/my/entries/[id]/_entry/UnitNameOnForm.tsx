import { differingUnitNames } from '#src/domain/units/writtenUnitName.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { findById } from '#src/store/database/documents.ts'
import type { OwnEntry } from './ownEntry.ts'

/** Says before the hand-in that the form names the unit otherwise than the record does; the examiner is shown the same. */
export async function UnitNameOnForm({ own: { visit, entry, version } }: { own: OwnEntry }) {
  const { locale, t, req } = visit
  const unit = await findById(req, 'units', entry.unit)
  if (!unit) return null
  const { definition } = version
  const [written] = differingUnitNames({ definition, answers: entry.answers, unitName: unit.name })
  if (written === undefined) return null
  return (
    <Notice kind="warning" locale={locale}>
      {t('scan.unitNameDiffers', { written, unitName: unit.name })}
    </Notice>
  )
}
