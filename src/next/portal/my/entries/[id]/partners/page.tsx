import { notFound } from 'next/navigation'

import { portalDoor } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { chargesOf } from '#src/domain/entry/limits.ts'
import { mayNamePartners } from '#src/domain/units/joint.ts'
import { UNIT_NAME_MAX } from '#src/domain/forms/textBounds.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { RadioGroup } from '#src/next/ui/form/RadioGroup.tsx'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'
import { formatInstant } from '#src/translations/formatInstant.ts'
import { StatusTag } from '#src/next/ui/show/StatusTag.tsx'
import { Table } from '#src/next/ui/show/Table.tsx'
import { EntryShell } from '../_entry/EntryShell.tsx'
import { entryTitled } from '../_entry/entryTitled.ts'
import { ownEntry } from '../_entry/ownEntry.ts'
import { partnerTag } from '../_entry/partnerTag.ts'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = entryTitled('/partners', 'joint.title')

/** Who enters this work together with its lead, and how far each has answered (R13). */
export default async function PartnersPage({ params }: Props) {
  const { id } = await params
  const own = await ownEntry(id, '/partners')
  const { visit, entry, contest, category, partners } = own
  const { locale, t, actor, now } = visit
  if (!category.jointEntries && partners.length === 0) notFound()
  const mayChange = !isRefusal(
    mayNamePartners({ entry, contest, category: { jointEntries: true }, actor, now }),
  )
  const charged = chargesOf(entry).some(({ kind }) => kind === 'unit') ? 'unit' : 'person'

  return (
    <EntryShell own={own} title={t('joint.title')}>
      <p className="max-w-text">{t('joint.lead')}</p>
      <p className="mt-2 mb-6 max-w-text text-muted">{t(`joint.charge.${charged}`)}</p>
      {partners.length === 0 ? (
        <p className="mb-6 text-muted">{t('joint.none')}</p>
      ) : (
        <Table
          caption={t('joint.title')}
          hideCaption
          rows={partners}
          rowKey={(partner) => partner.id}
          columns={[
            {
              key: 'who',
              label: t('joint.who'),
              heading: true,
              cell: ({ shownAs }) => <span className="break-all">{shownAs}</span>,
            },
            {
              key: 'state',
              label: t('joint.state'),
              cell: ({ state, decidedAt }) => {
                const { tone, label } = partnerTag(state, t)
                const at =
                  decidedAt &&
                  formatInstant({ instant: decidedAt, locale, timeZone: contest.timeZone })
                return (
                  <StatusTag tone={tone}>
                    {at ? t('joint.since', { state: label, at }) : label}
                  </StatusTag>
                )
              },
            },
            ...(mayChange
              ? [
                  {
                    key: 'action',
                    label: t('joint.action'),
                    cell: (partner: (typeof partners)[number]) =>
                      partner.state !== 'objected' && (
                        <ActionButton
                          action={portalDoor(`/entries/${entry.id}/partners/${partner.id}/removal`)}
                          locale={locale}
                          tone="quiet"
                          label={t('joint.remove')}
                          confirm={t('joint.removeConfirm')}
                        />
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {mayChange && category.jointEntries ? (
        <PostForm
          action={portalDoor(`/entries/${entry.id}/partners`)}
          locale={locale}
          className="mt-8 max-w-text"
        >
          <RadioGroup
            name="kind"
            label={t('joint.kind')}
            options={[
              { value: 'unit', label: t('joint.kindUnit') },
              { value: 'person', label: t('joint.kindPerson') },
            ]}
          />
          <TextInput
            name="name"
            label={t('joint.name')}
            help={t('joint.nameHelp')}
            maxCharacters={UNIT_NAME_MAX}
            autoComplete="off"
            spellCheck={false}
          />
          <Button tone="primary">{t('joint.add')}</Button>
        </PostForm>
      ) : (
        !mayChange && <p className="mt-6 text-muted">{t('joint.closed')}</p>
      )}
    </EntryShell>
  )
}
