import { parse, round as decimals } from '../../domain/basics/rational.ts'
import type { RunOutput } from '../../domain/results/resultRun.ts'
import type { EligibleEntry } from '../../queries/shown/eligibleEntries.ts'
import type { RoundWords } from './roundWords.ts'

/** Every entry by rank with its points and awards; ties say so in words and by a mark at the side. */
export function RunTable({
  output: { lines, effectiveWeights },
  entries,
  awardTitle,
  undecided,
  say: { words, t, fill },
}: {
  output: RunOutput
  entries: EligibleEntry[]
  awardTitle: (key: string) => string
  /** Entries that wait for a decision. */
  undecided: ReadonlySet<string>
  say: RoundWords
}) {
  const known = new Map(entries.map((entry) => [entry.id, entry]))
  const isTied = (rank: number) => lines.filter((line) => line.rank === rank).length > 1
  const kinds = effectiveWeights.map(({ kind }) => kind)
  const hasVotes = kinds.some((kind) => kind !== 'experts')

  return (
    <div className="contest-scroll">
      <table className="contest-table">
        <thead>
          <tr>
            <th scope="col">{words.rank}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.entryTitle}</th>
            {kinds.map((kind) => (
              <th scope="col" key={kind}>
                {fill(words.points, { kind: t(`componentKind.${kind}`) })}
              </th>
            ))}
            {hasVotes && <th scope="col">{words.votes}</th>}
            <th scope="col">{words.total}</th>
            <th scope="col">{words.awards}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ entry, rank, rounded, votes, components, awards }) => (
            <tr key={entry} data-attention={isTied(rank)}>
              <td>
                {rank}
                {isTied(rank) && <span className="contest-now">{words.tied}</span>}
              </td>
              <td>{known.get(entry)?.number}</td>
              <th scope="row">{known.get(entry)?.title ?? entry}</th>
              {components.map(({ kind, points }) => (
                <td key={kind}>{decimals(parse(points), 2, 'halfUp')}</td>
              ))}
              {hasVotes && <td>{votes}</td>}
              <td>{rounded}</td>
              <td>
                {awards.map(awardTitle).join('、')}
                {undecided.has(entry) && <span className="contest-note"> {words.undecided}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
