import { titled } from '#src/next/portal/_frame/titled.ts'
import { signedIn } from '#src/next/portal/_frame/visitor.ts'
import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { applyingAs } from '#src/domain/units/applicant.ts'
import { keptParticipants } from '#src/queries/participants/keptParticipants.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { Table } from '#src/next/ui/show/Table.tsx'
import { MyShell } from '../_parts/MyShell.tsx'
import { ParticipantFields } from './_parts/ParticipantFields.tsx'

export const generateMetadata = titled('participant.title')

/** `/my/participants`: those for whom this account enters, and the form to write one more down. */
export default async function ParticipantsPage() {
  const visit = await signedIn(myHref('/participants'))
  const { req, t, locale, actor } = visit
  const applying = applyingAs(actor)
  const kept = applying ? await keptParticipants(req, applying) : []

  return (
    <MyShell visit={visit} current="participants">
      <PageTitle title={t('participant.title')} lead={t('participant.lead')} />
      <p className="mb-6 max-w-text text-muted">{t('participant.notice')}</p>
      {kept.length === 0 ? (
        <p className="mb-6 text-muted">{t('participant.none')}</p>
      ) : (
        <Table
          caption={t('participant.title')}
          hideCaption
          rows={kept}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              label: t('participant.fields.name'),
              heading: true,
              cell: ({ id, name }) => <a href={myHref(`/participants/${id}`)}>{name}</a>,
            },
            {
              key: 'birthDate',
              label: t('participant.fields.birthDate'),
              cell: ({ birthDate }) => <span className="figures">{birthDate ?? '—'}</span>,
            },
            {
              key: 'school',
              label: t('participant.fields.school'),
              cell: ({ school }) => school ?? '—',
            },
            {
              key: 'shownAs',
              label: t('participant.shownAs'),
              cell: ({ shownAs }) => shownAs ?? t('participant.shownNot'),
            },
          ]}
        />
      )}
      {applying && (
        <section aria-labelledby="add" className="mt-10">
          <h2 id="add" className="mb-3 text-xl">
            {t('participant.add')}
          </h2>
          <PostForm action={portalDoor('/participants')} locale={locale} className="max-w-text">
            <ParticipantFields t={t} />
            <Button tone="primary">{t('participant.add')}</Button>
          </PostForm>
        </section>
      )}
    </MyShell>
  )
}
