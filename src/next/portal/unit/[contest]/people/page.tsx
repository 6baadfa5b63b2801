import { headers } from 'next/headers'

import { titled } from '#src/next/portal/_frame/titled.ts'
import { portalDoor } from '#src/domain/basics/addresses.ts'
import { formatInstant } from '#src/domain/basics/instants.ts'
import { NAME_MAX } from '#src/domain/forms/textBounds.ts'
import { recommenderAccounts } from '#src/queries/recommending/recommenderAccounts.ts'
import { readOnce } from '#src/store/cookies/onceCookie.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { UnitShell } from '../../_desk/UnitShell.tsx'
import { desk as deskOf } from '../../_desk/desk.ts'
import { People } from './_parts/People.tsx'

type Props = { params: Promise<{ contest: string }> }

export const generateMetadata = titled('recommender.people.title')

/** `/unit/<contest>/people`: who works at this recommender's desk, each with an account of their own (R92). */
export default async function PeoplePage({ params }: Props) {
  const desk = await deskOf((await params).contest, '/people')
  const { visit, contest, unit } = desk
  const { locale, t, req } = visit
  const accounts = await recommenderAccounts({ req, contest: contest.id, unit: unit.id })
  const note = readOnce({ headers: await headers(), secret: req.payload.secret })
  // Once somebody signed in with it there is nothing left to show.
  const opened = accounts.some(
    (each) => each.username === note?.username && each.mustChangePassword,
  )
    ? note
    : null

  return (
    <UnitShell
      desk={desk}
      current="people"
      title={t('recommender.people.title')}
      lead={t('recommender.people.lead')}
    >
      {opened && (
        <Notice
          kind="success"
          title={t('recommender.people.opened', { name: opened.name ?? '' })}
          locale={locale}
        >
          <dl className="my-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-lg">
            <dt>{t('recommender.people.username')}</dt>
            <dd>
              <code>{opened.username}</code>
            </dd>
            <dt>{t('recommender.people.password')}</dt>
            <dd>
              <code>{opened.password}</code>
            </dd>
          </dl>
          <p>
            {t('recommender.people.openedHelp', {
              until: formatInstant(opened.until ?? visit.now, contest.timeZone, locale),
            })}
          </p>
        </Notice>
      )}
      <People desk={desk} accounts={accounts} />
      <section aria-labelledby="add" className="mt-10">
        <h2 id="add" className="mb-2 text-xl">
          {t('recommender.people.add')}
        </h2>
        <p className="mb-4 max-w-text">{t('recommender.people.addHelp')}</p>
        <PostForm
          action={portalDoor(`/unit/${contest.id}/people`)}
          locale={locale}
          className="max-w-96"
        >
          <TextInput
            name="name"
            label={t('recommender.people.addName')}
            width="medium"
            maxCharacters={NAME_MAX}
            autoComplete="off"
          />
          <Button>{t('recommender.people.addSubmit')}</Button>
        </PostForm>
      </section>
    </UnitShell>
  )
}
