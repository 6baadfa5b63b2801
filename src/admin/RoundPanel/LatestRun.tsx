import { round as decimals, parse } from '../../domain/basics/rational.ts'
import { AwardDecision } from './AwardDecision.tsx'
import { RunTable } from './RunTable.tsx'
import type { RoundDesk } from './loadRoundDesk.ts'
import type { RoundWords } from './roundWords.ts'

/** The newest computation: what decides, ranks and awards, and what is still to be decided. */
export function LatestRun({
  desk: { run, category, entries },
  say,
  mayDecide,
  doors,
}: {
  desk: RoundDesk
  say: RoundWords
  mayDecide: boolean
  doors: string
}) {
  const { words, t, fill, at, locale } = say
  if (!run) {
    return (
      <>
        <h3>{words.run}</h3>
        <p className="contest-note">{words.noRun}</p>
      </>
    )
  }
  const { output, document } = run
  const { undecided, pending, vacancies } = output.allotment
  const awardTitle = (key: string) => {
    const award = category.awards.find((each) => each.key === key)
    return award ? say.title(award) : key
  }
  const entryLabel = (id: string) => {
    const entry = entries.find((each) => each.id === id)
    return entry ? `${entry.number} ${entry.title}` : id
  }

  return (
    <>
      <h3>{words.run}</h3>
      <dl className="contest-facts">
        <div>
          <dt>{words.computedAt}</dt>
          <dd>{at(document.createdAt)}</dd>
        </div>
        <div>
          <dt>{words.inputDigest}</dt>
          <dd>
            <code>{document.inputDigest.slice(0, 16)}</code>
          </dd>
        </div>
        <div>
          <dt>{words.outputDigest}</dt>
          <dd>
            <code>{document.outputDigest.slice(0, 16)}</code>
          </dd>
        </div>
      </dl>
      {undecided.map(({ award, reason, places, entries: open }) => {
        const text = fill(words[reason], { award: awardTitle(award), places })
        return mayDecide ? (
          <AwardDecision
            key={award}
            award={award}
            text={text}
            entries={open.map((id) => ({ id, label: entryLabel(id) }))}
            url={`${doors}/decisions`}
            locale={locale}
            words={{
              reason: words.reason,
              decide: words.buttons.decide,
              unreachable: words.dialog.unreachable,
            }}
          />
        ) : (
          <p className="contest-warning" key={award}>
            {text}
          </p>
        )
      })}
      {pending.length > 0 && (
        <p className="contest-note">
          {fill(words.pending, { awards: pending.map(awardTitle).join('、') })}
        </p>
      )}
      {vacancies.map(({ award, places }) => (
        <p className="contest-note" key={award}>
          {fill(words.vacant, { award: awardTitle(award), places })}
        </p>
      ))}
      <h3>{words.results}</h3>
      <RunTable
        output={output}
        entries={entries}
        awardTitle={awardTitle}
        undecided={new Set(undecided.flatMap((each) => each.entries))}
        say={say}
      />
      <h3>{words.weights}</h3>
      <p className="contest-note">{words.weightsHint}</p>
      <table className="contest-table">
        <thead>
          <tr>
            <th scope="col">{words.component}</th>
            <th scope="col">{words.nominal}</th>
            <th scope="col">{words.effective}</th>
          </tr>
        </thead>
        <tbody>
          {output.effectiveWeights.map(({ kind, weight, share }) => (
            <tr key={kind}>
              <th scope="row">{t(`componentKind.${kind}`)}</th>
              <td>{weight}%</td>
              <td>{share === null ? words.equalTotals : percent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** A fraction `n/d` as percent with one decimal. */
function percent(share: string): string {
  const { numerator, denominator } = parse(share)
  return `${decimals({ numerator: numerator * 100n, denominator }, 1, 'halfUp')}%`
}
