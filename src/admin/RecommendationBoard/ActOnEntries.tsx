import type { Payload } from 'payload'

import type { TableRow } from '../../domain/types/index.ts'
import type { DeskEntry } from '../../queries/deskEntries.ts'
import type { Translate } from '../../translations/translate.ts'
import { DoorButton } from '../DoorButton.tsx'
import type { DoorField } from '../DoorButton.tsx'
import { documentHref } from '../panelHref.ts'

/** The entries of a unit as its paper decides on them: a word for or against each, and the order of those recommended. */
export function ActOnEntries({
  waiting,
  declined,
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
  const nameOf = (id: string, title: string | null, applicant: string) => (
    <div>
      <a href={documentHref(payload, 'entries', id)}>
        {title ?? t('recommender.entries.untitled')}
      </a>
      <div className="contest-note">{applicant}</div>
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
      {waiting.map(({ id, title, applicant }) => (
        <div className="contest-row" key={id}>
          {nameOf(id, title, applicant)}
          <DoorButton
            {...common}
            label={t('recommender.act.recommend')}
            text={t('recommender.act.recommendHelp', { title: title ?? '' })}
            url={`${doors}/entries/${id}/recommendation`}
            fields={[{ name: 'opinion', label: t('recommender.entry.opinion'), rows: 5 }, reason]}
          />
          <DoorButton
            {...common}
            label={t('recommender.entry.decline')}
            text={t('recommender.entry.declineHelp')}
            url={`${doors}/entries/${id}/rejection`}
            fields={[{ name: 'words', label: t('recommender.entry.reason'), rows: 3 }, reason]}
          />
        </div>
      ))}
      {rows.map(({ entry, rank, title, unitName }) => (
        <div className="contest-row" key={entry}>
          <span className="figures">{rank}</span>
          {nameOf(entry, title, unitName)}
          {rows.length > 1 && (
            <DoorButton
              {...common}
              label={t('recommender.act.order')}
              text={t('recommender.act.orderHelp', { title, count: rows.length })}
              url={`${doors}/order`}
              body={{ seen, entry }}
              fields={[
                { name: 'place', label: t('recommender.order.place'), value: String(rank) },
                reason,
              ]}
            />
          )}
          {takeBack(entry)}
        </div>
      ))}
      {declined.map(({ id, title, applicant }) => (
        <div className="contest-row" key={id}>
          {nameOf(id, title, applicant)}
          <span>{t('recommender.group.declined')}</span>
          {takeBack(id)}
        </div>
      ))}
    </>
  )
}
