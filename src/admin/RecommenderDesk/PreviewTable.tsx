import type { ImportInWords } from '../../endpoints/units/importInWords.ts'
import { fill } from '../../translations/fill.ts'
import type { UnitWords } from './unitWords.ts'

export type Preview = ImportInWords

/** What an import would do, row by row: which row, which unit, what happens, and why not. */
export function PreviewTable({
  preview,
  onlyBad,
  words,
}: {
  preview: Preview
  onlyBad: boolean
  words: UnitWords['import']
}) {
  const rows = onlyBad ? preview.rows.filter(({ outcome }) => outcome === 'bad') : preview.rows
  return (
    <>
      <div className="contest-preview">
        <table aria-label={words.preview} className="contest-table">
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.notes}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, name, outcome, changes, problems }) => (
              <tr data-attention={problems.length > 0} key={row}>
                <td>{row}</td>
                <th scope="row">{name}</th>
                <td>{words.outcome[outcome]}</td>
                <td>
                  {problems.map(({ level, words: why }) => (
                    <p key={why}>
                      <strong>{words[level]}</strong> {why}
                    </p>
                  ))}
                  {changes.map((change) => (
                    <p key={change}>{change}</p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {preview.left > 0 && !onlyBad && (
        <p className="contest-note">{fill(words.more, { count: preview.left })}</p>
      )}
    </>
  )
}
