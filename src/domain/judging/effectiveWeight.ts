import { div, fromInteger, mean, mul, sub, sum, ZERO, compare } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import type { ComponentKind } from '../types/round.ts'

export type WeightedPoints = {
  kind: ComponentKind
  /** Nominal weight in whole percent. */
  weight: number
  /** Points of the entries, the same order in every component. */
  points: Rational[]
}

export type EffectiveWeight = {
  kind: ComponentKind
  weight: number
  /** 0–1; all shares add up to 1. Null where the totals do not differ at all. Negative where a component runs against the total. */
  share: Rational | null
}

/**
 * How much each component really decides (domain.md decision 9): its share of the variance of the total, that is
 * covariance(weighted component, total) ÷ variance(total). A component whose points differ little decides little, whatever its weight says.
 */
export function effectiveWeights(components: WeightedPoints[]): EffectiveWeight[] {
  const weighted = components.map(({ weight, points }) =>
    deviations(points.map((value) => mul(fromInteger(weight), value))),
  )
  const entries = weighted[0]?.length ?? 0
  const total = Array.from({ length: entries }, (_, entry) =>
    sum(weighted.map((component) => component[entry] ?? ZERO)),
  )
  const variance = product(total, total)
  return components.map(({ kind, weight }, index) => ({
    kind,
    weight,
    share:
      compare(variance, ZERO) === 0 ? null : div(product(weighted[index] ?? [], total), variance),
  }))
}

function deviations(values: Rational[]): Rational[] {
  if (values.length === 0) return []
  const middle = mean(values)
  return values.map((value) => sub(value, middle))
}

function product(a: Rational[], b: Rational[]): Rational {
  return sum(a.map((value, index) => mul(value, b[index] ?? ZERO)))
}
