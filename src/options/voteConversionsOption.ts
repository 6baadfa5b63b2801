import { CONVERSIONS } from '../domain/types/round.ts'
import { convertByHost } from '../domain/voting/hostConversion.ts'
import type { ContestPluginOptions } from '../options.ts'
import type { ContestSettings } from '../store/settings.ts'
import { checkedNames, checkedSaid } from './extensionOption.ts'
import { optionFault } from './optionFault.ts'
import { requiredFunction } from './readOption.ts'

/** The host's own conversions, checked, and tried on a few votes: what breaks a promise of all conversions is found at start. */
export function voteConversionsOf(
  conversions: ContestPluginOptions['voteConversions'],
): ContestSettings['voteConversions'] {
  return Object.fromEntries(
    checkedNames('voteConversions', conversions).map(([name, { title, words, convert }]) => {
      const option = `voteConversions.${name}`
      if (name === 'host' || CONVERSIONS.some((each) => each === name)) {
        throw optionFault('options.conversionTaken', { option })
      }
      requiredFunction({ option: `${option}.convert`, value: convert })
      const own = {
        title: checkedSaid(`${option}.title`, title),
        words: checkedSaid(`${option}.words`, words),
        convert,
      }
      const isSound = TRIED.every((votes) => {
        const counts = votes.map((count, index) => ({ entry: String(index), votes: count }))
        return convertByHost({ name, counts, host: { [name]: own } }).ok
      })
      if (!isSound) throw optionFault('options.conversionUnsound', { option })
      return [name, own]
    }),
  )
}

const TRIED = [[], [0], [7], [0, 0, 0], [2000, 500, 500, 0], [3, 2, 1]]
