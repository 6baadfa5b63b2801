import { saidIn } from '../../translations/said.ts'
import type { RoundDesk } from './loadRoundDesk.ts'
import type { RoundWords } from './roundWords.ts'

/** Where the round stands: state, times, how much of what is needed is there. */
export function RoundFacts({
  desk: { round, entries, judges, ballots, identity },
  say: { locale, words, t, fill, at },
  seesMarks,
}: {
  desk: RoundDesk
  say: RoundWords
  seesMarks: boolean
}) {
  const assigned = judges.reduce((total, judge) => total + judge.assigned, 0)
  const marked = judges.reduce((total, judge) => total + judge.marked, 0)
  const isVotedOn = round.components.some(({ kind }) => kind === 'publicVote')
  const facts: [string, string, string?][] = [
    [words.state, t(`admin.options.roundState.${round.state}`)],
    [words.entries, String(entries.length), words.entriesHint],
    ...(seesMarks && assigned > 0
      ? [[words.marks, fill(words.marksOf, { marked, assigned })] satisfies [string, string]]
      : []),
    ...(seesMarks && isVotedOn
      ? [[words.ballots, String(ballots)] satisfies [string, string]]
      : []),
    ...(isVotedOn && identity
      ? [[words.identity, saidIn(identity, locale)] satisfies [string, string]]
      : []),
    ...(round.openedAt ? [[words.openedAt, at(round.openedAt)] satisfies [string, string]] : []),
    ...(round.closedAt ? [[words.closedAt, at(round.closedAt)] satisfies [string, string]] : []),
  ]

  return (
    <dl className="contest-facts">
      {facts.map(([label, value, hint]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {hint && <span className="contest-note"> {hint}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
