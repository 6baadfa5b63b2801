import type { ContestPluginOptions } from '../options.ts'
import type { Exporter } from '../store/extensions.ts'
import type { ContestSettings } from '../store/settings.ts'
import { checkedNames, checkedSaid } from './extensionOption.ts'
import { optionFault } from './optionFault.ts'
import { requiredFunction } from './readOption.ts'

const ROLES = ['admin', 'organiser', 'auditor'] as const satisfies Exporter['roles']

/** The host's own exports, checked; who may take one is filled in. */
export function exportersOf(
  exporters: ContestPluginOptions['exporters'],
): ContestSettings['exporters'] {
  return Object.fromEntries(
    checkedNames('exporters', exporters).map(([name, { title, roles = ROLES, make }]) => {
      const option = `exporters.${name}`
      requiredFunction({ option: `${option}.make`, value: make })
      const isKnown = Array.isArray(roles) && roles.every((role) => ROLES.includes(role))
      if (!isKnown || roles.length === 0) {
        throw optionFault('options.oneOf', { option: `${option}.roles`, words: ROLES.join(', ') })
      }
      return [name, { title: checkedSaid(`${option}.title`, title), roles, make }]
    }),
  )
}
