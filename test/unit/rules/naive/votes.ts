import { binaryLogarithm } from '#src/domain/basics/logarithm.ts'
import type { RuleConversion } from '#src/domain/rules/rule.ts'
import {
  average,
  isMore,
  isSame,
  make,
  minus,
  NOUGHT,
  over,
  plus,
  read,
  spread,
  times,
  whole,
} from './fractions.ts'
import type { Fraction } from './fractions.ts'

const HUNDRED = whole(100)

/** Step 5: `votes` of the field of a region in its order, `experts` their points in the same order where there are some. */
export function converted(by: RuleConversion, votes: number[], experts: Fraction[]): Fraction[] {
  return votes.map((own) => pointsOf(by, own, votes, experts))
}

function pointsOf(by: RuleConversion, own: number, votes: number[], experts: Fraction[]): Fraction {
  const most = Math.max(...votes)
  const all = votes.reduce((sum, each) => sum + each, 0)
  const rank = 1 + votes.filter((each) => each > own).length
  switch (by.kind) {
    case 'shareOfHighest':
      return most === 0 ? NOUGHT : make(100n * BigInt(own), BigInt(most))
    case 'shareOfAll':
      return all === 0 ? NOUGHT : make(100n * BigInt(own), BigInt(all))
    case 'logShare':
      return most === 0 ? NOUGHT : make(100n * logarithm(own), logarithm(most))
    case 'linearRank': {
      const lowest = whole(by.lowest)
      if (own === 0) return lowest
      return onTheWay(HUNDRED, lowest, rank - 1, votes.length - 1)
    }
    case 'bandedRank': {
      if (own === 0) return whole(by.zeroVotes)
      const band = Math.floor(((rank - 1) * by.bands) / votes.length)
      return onTheWay(whole(by.highest), whole(by.lowest), band, by.bands - 1)
    }
    case 'matchExperts': {
      const counts = votes.map(whole)
      const away = minus(whole(own), average(counts))
      const scale = isSame(spread(counts), NOUGHT) ? NOUGHT : over(spread(experts), spread(counts))
      const points = plus(average(experts), times(away, scale))
      return isMore(points, HUNDRED) ? HUNDRED : isMore(NOUGHT, points) ? NOUGHT : points
    }
    case 'perVote': {
      const points = times(whole(own), read(by.points))
      return by.cap !== null && isMore(points, read(by.cap)) ? read(by.cap) : points
    }
    case 'byPlace':
      if (own === 0) return read(by.none)
      return read(by.rows.find(({ downTo }) => rank <= downTo)?.points ?? by.others)
    case 'threshold':
      return own >= by.votes ? read(by.points) : NOUGHT
    case 'host':
      throw new Error('What a host reckons is the host’s own.')
  }
}

const logarithm = (votes: number) => binaryLogarithm(BigInt(votes) + 1n)

/** From the one to the other in `steps` equal steps, after `done` of them. */
function onTheWay(from: Fraction, to: Fraction, done: number, steps: number): Fraction {
  if (steps === 0) return from
  return minus(from, times(minus(from, to), make(BigInt(done), BigInt(steps))))
}
