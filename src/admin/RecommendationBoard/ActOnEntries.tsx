import type { Payload } from 'payload'
import type { ReactNode } from 'react'

import { documentHref } from '../../domain/basics/addresses.ts'
import type { TableRow } from '../../domain/tables/recommendationTable.ts'
import type { DeskEntry } from '../../queries/recommending/deskEntries.ts'
import type { Translate } from '../../translations/translate.ts'
import { DoorButton } from '../parts/DoorButton.tsx'
import type { DoorField } from '../parts/DoorButton.tsx'

/** The entries of a unit as its paper decides on them: a word for or against each, and the order of those recommended. */
export function ActOnEntries({
  waiting,
  declined,
  recommended,
  rows,
  reason,
  doors,
  common,
  payload,
  t,
}: {
  /** Without an opinion. */
  waiting: DeskEntry[]
  declined: DeskEntry[]
  /** Ids of those whose word can be taken back; what an examiner sent back is not among them. */
  recommended: string[]
  /** Of the unit's next table, in their order. */
  rows: TableRow[]
  /** The evidence, which each act asks for. */
  reason: DoorField
  /** Address of the doors of this unit. */
  doors: string
  common: Pick<Parameters<typeof DoorButton>[0], 'locale' | 'words'>
  payload: Payload
  t: Translate
}) {
  const seen = rows.map(({ entry }) => entry)
  const line = ({ id, title, note, acts }: ActLine) => (
    <div className="contest-row" key={id}>
      <div>
        <a href={documentHref(payload, 'entries', id)}>
          {title ?? t('recommender.entries.untitled')}
        </a>
        <div className="contest-note">{note}</div>
      </div>
      <div className="contest-decision__buttons">{acts}</div>
    </div>
  )
  const takeBack = (id: string) => (
    <DoorButton
      {...common}
      label={t('recommender.entry.reconsider')}
      text={t('recommender.entry.reconsiderConfirm')}
      url={`${doors}/entries/${id}/reconsideration`}
      fields={[reason]}
    />
  )

  return (
    <>
      {waiting.map(({ id, title, applicant }) =>
        line({
          id,
          title,
          note: `${t('recommender.group.waiting')} · ${applicant}`,
          acts: (
            <>
              <DoorButton
                {...common}
                label={t('recommender.act.recommend')}
                text={t('recommender.act.recommendHelp', { title: title ?? '' })}
                url={`${doors}/entries/${id}/recommendation`}
                fields={[
                  { name: 'opinion', label: t('recommender.entry.opinion'), rows: 5 },
                  reason,
                ]}
              />
              <DoorButton
                {...common}
                label={t('recommender.entry.decline')}
                text={t('recommender.entry.declineHelp')}
                url={`${doors}/entries/${id}/rejection`}
                fields={[{ name: 'words', label: t('recommender.entry.reason'), rows: 3 }, reason]}
              />
            </>
          ),
        }),
      )}
      {rows.map(({ entry: id, rank, title, unitName }) =>
        line({
          id,
          title,
          note: `${t('recommender.act.rank', { rank })} · ${unitName}`,
          acts: (
            <>
              {rows.length > 1 && (
                <DoorButton
                  {...common}
                  label={t('recommender.act.order')}
                  text={t('recommender.act.orderHelp', { title, count: rows.length })}
                  url={`${doors}/order`}
                  body={{ seen, entry: id }}
                  fields={[
                    { name: 'place', label: t('recommender.order.place'), value: String(rank) },
                    reason,
                  ]}
                />
              )}
              {recommended.includes(id) && takeBack(id)}
            </>
          ),
        }),
      )}
      {declined.map(({ id, title, applicant }) =>
        line({
          id,
          title,
          note: `${t('recommender.group.declined')} · ${applicant}`,
          acts: takeBack(id),
        }),
      )}
    </>
  )
}

type ActLine = { id: string; title: string | null; note: string; acts: ReactNode }
