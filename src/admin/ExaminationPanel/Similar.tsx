import type { Payload } from 'payload'

import { documentHref } from '../../domain/basics/addresses.ts'
import type { Segment } from '../../domain/similarity/sideBySide.ts'
import type { SimilarEntry } from '../../queries/examining/similarEntries.ts'
import { fill } from '../../translations/fill.ts'
import type { DeskWords } from './deskWords.ts'

/** Other entries of the contest that are like this one, with the passages beside each other (R37): to be judged by a person. */
export function Similar({
  similar,
  payload,
  say,
}: {
  /** Null before the entry was compared. */
  similar: SimilarEntry[] | null
  payload: Payload
  say: DeskWords
}) {
  const { words } = say
  if (!similar) return <p className="contest-note">{words.notCompared}</p>
  if (similar.length === 0) return <p className="contest-note">{words.noSimilar}</p>
  return (
    <>
      <p className="contest-note">{words.similarNote}</p>
      {similar.map((each) => (
        <SimilarTo key={each.other.id} payload={payload} say={say} {...each} />
      ))}
    </>
  )
}

function SimilarTo({
  other,
  applicant,
  categoryTitle,
  findings,
  payload,
  say,
}: SimilarEntry & { payload: Payload; say: DeskWords }) {
  const { words, t } = say
  const title = other.title ?? words.unknown
  return (
    <article className="contest-finding">
      <h3>
        <a href={documentHref(payload, 'entries', other.id)}>{title}</a>
      </h3>
      <p className="contest-note">
        {[other.number, applicant, say.title(categoryTitle), t(`stage.${other.stage}`)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {findings.map(({ kind, score, passages }) => {
        const alike = fill(words.alike, {
          what: t(`admin.options.similarity.${kind}`),
          percent: Math.round(score * 100),
        })
        if (passages.length === 0) return <p key={kind}>{alike}</p>
        return (
          <details key={kind}>
            <summary>{alike}</summary>
            <table className="contest-table contest-beside">
              <caption className="contest-sr">
                {fill(words.besideCaption, { what: t(`admin.options.similarity.${kind}`), title })}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{words.thisEntry}</th>
                  <th scope="col">{words.otherEntry}</th>
                </tr>
              </thead>
              <tbody>
                {passages.map(({ left, right }, index) => (
                  <tr key={index}>
                    <td>
                      <Marked segments={left} words={words} />
                    </td>
                    <td>
                      <Marked segments={right} words={words} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        )
      })}
    </article>
  )
}

/** What both have is underlined as well as coloured, and said to begin and end where it is only heard. */
function Marked({ segments, words }: { segments: Segment[]; words: DeskWords['words'] }) {
  return segments.map(({ text, common }, index) =>
    common ? (
      <mark key={index}>
        <span className="contest-sr">{words.commonBegins}</span>
        {text}
        <span className="contest-sr">{words.commonEnds}</span>
      </mark>
    ) : (
      <span key={index}>{text}</span>
    ),
  )
}
