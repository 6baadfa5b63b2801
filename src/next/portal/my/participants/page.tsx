import { titled } from '#src/next/portal/_frame/titled.ts'
import { signedIn } from '#src/next/portal/_frame/visitor.ts'
import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { applyingAs } from '#src/domain/units/applicant.ts'
import { NAME_MAX } from '#src/domain/forms/textBounds.ts'
import { MOST_KEPT } from '#src/domain/participants/kept.ts'
import { MOST_LISTED, pageOfKept } from '#src/domain/participants/pageOfKept.ts'
import { keptParticipants } from '#src/queries/participants/keptParticipants.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { GetForm } from '#src/next/ui/form/GetForm.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { Pagination } from '#src/next/ui/show/Pagination.tsx'
import { Table } from '#src/next/ui/show/Table.tsx'
import { MyShell } from '../_parts/MyShell.tsx'
import { Handwritten } from './_parts/Handwritten.tsx'
import { ImportParticipants } from './_parts/ImportParticipants.tsx'
import { ParticipantFields } from './_parts/ParticipantFields.tsx'
import { tableWords } from './_parts/tableWords.ts'

export const generateMetadata = titled('participant.title')

type Props = { searchParams: Promise<{ name?: string | string[]; page?: string | string[] }> }

/** `/my/participants?name=…&page=2`: those for whom this account enters, and the form to write one more down. */
export default async function ParticipantsPage({ searchParams }: Props) {
  const visit = await signedIn(myHref('/participants'))
  const { req, t, locale, actor } = visit
  const applying = applyingAs(actor)
  const kept = applying ? await keptParticipants(req, applying) : []
  const query = await searchParams
  const asked = typeof query.name === 'string' ? query.name : ''
  const { rows, count, page, pages } = pageOfKept(kept, { asked, page: query.page })

  return (
    <MyShell visit={visit} current="participants">
      <PageTitle title={t('participant.title')} lead={t('participant.lead')} />
      <p className="mb-6 max-w-text text-muted">{t('participant.notice')}</p>
      {(kept.length > MOST_LISTED || asked !== '') && (
        <GetForm action={myHref('/participants')} locale={locale} className="mb-6 max-w-text">
          <TextInput
            name="name"
            label={t('participant.search.label')}
            autoComplete="off"
            maxLength={2 * NAME_MAX}
            width="medium"
            optional
            defaultValue={asked}
          />
          <Button>{t('participant.search.act')}</Button>
        </GetForm>
      )}
      {asked !== '' && (
        <p className="mb-4">
          {t('participant.search.found', { count })}{' '}
          <a href={myHref('/participants')}>{t('participant.search.all')}</a>
        </p>
      )}
      {kept.length === 0 && <p className="mb-6 text-muted">{t('participant.none')}</p>}
      <Handwritten participants={rows} locale={locale} t={t} />
      {rows.length > 0 && (
        <Table
          caption={t('participant.title')}
          hideCaption
          rows={rows}
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
      <Pagination
        page={page}
        pages={pages}
        locale={locale}
        hrefOf={(at) =>
          myHref(
            `/participants?${new URLSearchParams({ ...(asked ? { name: asked } : {}), page: `${at}` })}`,
          )
        }
      />
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
      {applying && (
        <section aria-labelledby="import" className="mt-10">
          <h2 id="import" className="mb-3 text-xl">
            {t('participant.table.title')}
          </h2>
          <ImportParticipants
            door={portalDoor('/participant-import')}
            template={portalDoor('/participant-import/template.xlsx')}
            list={myHref('/participants')}
            locale={locale}
            most={MOST_KEPT}
            words={tableWords(locale)}
          />
        </section>
      )}
    </MyShell>
  )
}
