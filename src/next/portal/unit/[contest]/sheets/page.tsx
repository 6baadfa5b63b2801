import { titled } from '#src/next/portal/_frame/titled.ts'
import { GatedSheets } from '#src/next/portal/my/_parts/GatedSheets.tsx'
import { loadCategory } from '#src/queries/contest/loadContest.ts'
import { findAll } from '#src/store/database/documents.ts'
import { UnitShell } from '../../_desk/UnitShell.tsx'
import { desk as deskOf } from '../../_desk/desk.ts'

type Props = { params: Promise<{ contest: string }> }

export const generateMetadata = titled('recommender.sheets.title')

/** `/unit/<contest>/sheets`: by what a recommender screens the entries (R84). */
export default async function SheetsPage({ params }: Props) {
  const desk = await deskOf((await params).contest, '/sheets')
  const { visit, own } = desk
  const { locale, t, req } = visit
  const found = await findAll(
    req,
    'categories',
    { and: [{ contest: { equals: own.contest } }, { recommendation: { equals: 'required' } }] },
    { sort: 'createdAt' },
  )
  const categories = await Promise.all(found.map(({ id }) => loadCategory(req, id)))

  return (
    <UnitShell
      desk={desk}
      current="sheets"
      title={t('recommender.sheets.title')}
      lead={t('recommender.sheets.lead')}
    >
      <GatedSheets categories={categories.filter((each) => each !== null)} locale={locale} t={t} />
    </UnitShell>
  )
}
