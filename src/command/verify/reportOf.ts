import type { Verified } from '../../domain/rules/verifyBundle.ts'
import { fill } from '../../translations/fill.ts'
import { verify as en } from '../../translations/en/verify.ts'
import { verify as zh } from '../../translations/zh/verify.ts'

/** A line in both languages, as the programs of this package speak. */
export function bothWays(key: Plain, params: Record<string, string | number> = {}): string {
  return `${fill(zh[key], params)} · ${fill(en[key], params)}`
}

type Plain = Exclude<keyof typeof zh, 'problem' | 'kind'>

/** What is printed of a verified bundle, line by line. */
export function reportOf({ problems, decided, redacted, digest }: Verified): string[] {
  const head =
    problems.length === 0
      ? [bothWays('holds')]
      : [
          bothWays('fails', { count: problems.length }),
          ...problems.map(
            ({ problem, at }) => `  ${zh.problem[problem]} · ${en.problem[problem]}: ${at}`,
          ),
        ]
  const byPeople = decided.map(
    ({ kind, of, entries }) =>
      `  ${zh.kind[kind]} · ${en.kind[kind]}: ${[of, entries.join(', ')].filter(Boolean).join(' ')}`,
  )
  return [
    ...head,
    ...(digest === null ? [] : [bothWays('digest', { digest })]),
    ...(byPeople.length > 0 ? [bothWays('decided'), ...byPeople] : []),
    ...(redacted.length > 0 ? [bothWays('redacted', { count: redacted.length })] : []),
  ]
}
