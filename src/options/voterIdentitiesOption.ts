import type { ContestPluginOptions } from '../options.ts'
import type { ContestSettings } from '../store/settings.ts'
import { checkedNames, checkedSaid } from './extensionOption.ts'
import { optionFault } from './optionFault.ts'
import { requiredFunction, requiredText } from './readOption.ts'

/** The host's own ways to know a voter, checked; no contest has two. */
export function voterIdentitiesOf(
  identities: ContestPluginOptions['voterIdentities'],
): ContestSettings['voterIdentities'] {
  const given = checkedNames('voterIdentities', identities)
  const takenBy = new Map<string, string>()
  for (const [name, { contests }] of given) {
    const option = `voterIdentities.${name}`
    if (contests !== undefined && !Array.isArray(contests)) {
      throw optionFault('options.contests', { option: `${option}.contests` })
    }
    for (const slug of contests ?? []) {
      requiredText({ option: `${option}.contests`, value: slug })
      const other = takenBy.get(slug)
      if (other) throw optionFault('options.identityTwice', { one: other, other: name })
      takenBy.set(slug, name)
    }
  }
  const [whole] = given.filter(([, { contests }]) => contests === undefined)
  const another = given.find(([name]) => name !== whole?.[0])
  if (whole && another) {
    throw optionFault('options.identityTwice', { one: whole[0], other: another[0] })
  }
  return Object.fromEntries(
    given.map(([name, { title, unknown, contests, of }]) => {
      const option = `voterIdentities.${name}`
      requiredFunction({ option: `${option}.of`, value: of })
      return [
        name,
        {
          title: checkedSaid(`${option}.title`, title),
          unknown: checkedSaid(`${option}.unknown`, unknown),
          ...(contests ? { contests } : {}),
          of,
        },
      ]
    }),
  )
}
