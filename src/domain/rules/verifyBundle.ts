import { canonicalJson } from '../basics/canonicalJson.ts'
import type { HostConversions } from '../types/round.ts'
import { computeRound } from './computeRound.ts'
import { BUNDLE, bundleDigest, commitmentOf, ruleDigest } from './resultBundle.ts'
import type { ResultBundle, Sha256 } from './resultBundle.ts'
import type { RoundInput } from './roundInput.ts'
import { ruleProblems } from './ruleProblems.ts'

/** What does not hold of a bundle, with where. */
export type BundleProblem = { problem: ProblemKind; at: string }

export const PROBLEM_KINDS = [
  'unreadable',
  'digest',
  'publishedDigest',
  'ruleDigest',
  'rule',
  'refused',
  'output',
  'commitment',
] as const
export type ProblemKind = (typeof PROBLEM_KINDS)[number]

/** What people decided rather than the rule computed. */
export type Decided = {
  kind: 'tie' | 'leftOut' | 'advance' | 'quota' | 'adjustment'
  /** The link of the chain, the step (from 1), the region or the code. */
  of: string
  entries: string[]
}

export type Verified = {
  problems: BundleProblem[]
  decided: Decided[]
  /** Ids whose value was destroyed by law. */
  redacted: string[]
  digest: string | null
}

/**
 * Checks a result from outside: reads the file strictly, makes its digests anew, computes the round again and compares all
 * of it. Nothing holds where `problems` is not empty.
 *
 * @param published the digest that stands on the public page; a file that agrees only with itself proves little
 */
export function verifyBundle(
  value: unknown,
  {
    sha256,
    published,
    host = {},
  }: { sha256: Sha256; published?: string | undefined; host?: HostConversions },
): Verified {
  const read = BUNDLE.safeParse(value)
  if (!read.success) {
    const problems = read.error.issues.map(({ path }): BundleProblem => ({
      problem: 'unreadable',
      at: path.join('.'),
    }))
    return { problems, decided: [], redacted: [], digest: null }
  }
  const bundle = read.data
  const digest = bundleDigest(bundle, sha256)
  const problems: BundleProblem[] = []
  const note = (problem: ProblemKind, at: string) => problems.push({ problem, at })
  if (digest !== bundle.digest) note('digest', 'digest')
  if (published !== undefined && published !== digest) note('publishedDigest', 'digest')
  if (ruleDigest(bundle.rule, sha256) !== bundle.ruleDigest) note('ruleDigest', 'ruleDigest')
  const unsound = ruleProblems(bundle.rule)
  for (const [path] of unsound) note('rule', `rule.${path}`)
  if (unsound.length === 0) compareOutput(bundle, host, note)
  for (const [id, { commitment, salt, value: name }] of Object.entries(bundle.people)) {
    if (salt === undefined && name === undefined) continue
    const made =
      salt !== undefined && name !== undefined ? commitmentOf({ salt, value: name }, sha256) : null
    if (made !== commitment) note('commitment', `people.${id}`)
  }
  return { problems, decided: decidedIn(bundle), redacted: redactedIn(bundle), digest }
}

function compareOutput(
  { rule, input, output }: ResultBundle,
  host: HostConversions,
  note: (problem: ProblemKind, at: string) => void,
): void {
  const computed = computeRound({ ...input, rule } as RoundInput, host)
  if (!computed.ok) note('refused', computed.code)
  else if (canonicalJson(computed.value) !== canonicalJson(output)) {
    note('output', firstDifference(computed.value, output, 'output'))
  }
}

/** Where two values first differ, as a path. */
function firstDifference(ours: unknown, theirs: unknown, path: string): string {
  if (!isTree(ours) || !isTree(theirs)) return path
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].toSorted()
  const key = keys.find((each) => textOf(ours[each]) !== textOf(theirs[each]))
  return key === undefined ? path : firstDifference(ours[key], theirs[key], `${path}.${key}`)
}

const textOf = (value: unknown): string => (value === undefined ? '' : canonicalJson(value))

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function decidedIn({ rule, input }: ResultBundle): Decided[] {
  const byPeople = new Set(
    rule.adjustments.filter(({ points }) => points.kind === 'given').map(({ key }) => key),
  )
  return [
    ...input.records.map(({ link, values }): Decided => ({
      kind: 'tie',
      of: link,
      entries: Object.keys(values).toSorted(),
    })),
    ...(input.leftOut.length > 0
      ? [{ kind: 'leftOut' as const, of: '', entries: input.leftOut }]
      : []),
    ...Object.entries(input.chosen).map(([step, entries]): Decided => ({
      kind: 'advance',
      of: String(Number(step) + 1),
      entries,
    })),
    ...Object.keys(input.quotas).map((region): Decided => ({
      kind: 'quota',
      of: region,
      entries: [],
    })),
    ...input.adjustments
      .filter(({ code }) => byPeople.has(code))
      .map(({ code, entry }): Decided => ({ kind: 'adjustment', of: code, entries: [entry] })),
  ]
}

function redactedIn({ people }: ResultBundle): string[] {
  return Object.entries(people)
    .filter(([, { salt, value }]) => salt === undefined && value === undefined)
    .map(([id]) => id)
}
