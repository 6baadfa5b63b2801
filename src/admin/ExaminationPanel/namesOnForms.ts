import { differingUnitNames } from '../../domain/units/writtenUnitName.ts'
import type { Desk } from './loadDesk.ts'

type Named = Pick<Desk, 'unit' | 'entry' | 'version' | 'registration' | 'signUpVersion'>

/** The names of the unit that stand on its entry and on its sign-up, and are not the one on record; each once. */
export function namesOnForms({
  unit,
  entry,
  version,
  registration,
  signUpVersion,
}: Named): string[] {
  if (!unit) return []
  const unitName = unit.name
  const { definition } = version
  const written = [
    ...differingUnitNames({ definition, answers: entry.answers, unitName }),
    ...(registration && signUpVersion
      ? differingUnitNames({
          definition: signUpVersion.definition,
          answers: registration.answers,
          unitName,
        })
      : []),
  ]
  return [...new Set(written)]
}
