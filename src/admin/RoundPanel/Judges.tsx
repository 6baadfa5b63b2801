import type { JudgeProgress } from '../../queries/judging/judgeProgress.ts'
import type { RoundWords } from './roundWords.ts'

/** Every judge of the contest, and what is missing of them in this round. */
export function Judges({ judges, words }: { judges: JudgeProgress[]; words: RoundWords['words'] }) {
  return (
    <>
      <h3>{words.judges}</h3>
      {judges.length === 0 ? (
        <p className="contest-note">{words.noJudges}</p>
      ) : (
        <table className="contest-table">
          <thead>
            <tr>
              <th scope="col">{words.judge}</th>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.assigned}</th>
              <th scope="col">{words.marked}</th>
              <th scope="col">{words.missing}</th>
            </tr>
          </thead>
          <tbody>
            {judges.map(({ id, name, username, unit, assigned, marked }) => (
              <tr key={id} data-attention={marked < assigned}>
                <th scope="row">
                  {name} <span className="contest-note">{username}</span>
                </th>
                <td>{unit}</td>
                <td>{assigned}</td>
                <td>{marked}</td>
                <td>{assigned - marked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
