import type { UIFieldServerProps } from 'payload'

import { staffDoor } from '../../domain/basics/addresses.ts'
import { localeOf } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { IssueAccount } from './IssueAccount.tsx'
import { loadAccounts } from './loadAccounts.ts'

/** On the page of a unit: for each contest that lists it, its accounts for recommending, and the buttons that issue them (R80, R92). */
export async function RecommenderAccounts({ id, req }: Pick<UIFieldServerProps, 'id' | 'req'>) {
  const locale = localeOf(req.i18n.language)
  const t = createTranslator(locale)
  if (!id) return <p className="contest-note">{t('recommender.staff.saveFirst')}</p>
  const unit = String(id)
  const listed = await loadAccounts({ req, unit })
  if (!listed) return null
  const words = {
    confirm: t('recommender.staff.reissueConfirm'),
    issued: t('recommender.staff.issued'),
    username: t('recommender.staff.username'),
    password: t('recommender.staff.password'),
    letter: t('recommender.staff.letter'),
    close: t('recommender.staff.close'),
    cancel: t('recommender.staff.cancel'),
    failed: t('recommender.staff.failed'),
  }
  const door = staffDoor(req.payload, '/recommender-accounts')
  const letters = staffDoor(req.payload, '/recommender-letters')

  return (
    <section className="contest-desk" aria-label={t('recommender.staff.accounts')}>
      <PanelStyles />
      <h3>{t('recommender.staff.accounts')}</h3>
      {listed.length === 0 ? (
        <p className="contest-note">{t('recommender.staff.notListed')}</p>
      ) : (
        <p className="contest-note">{t('recommender.staff.accountsHelp')}</p>
      )}
      {listed.map(({ contest, accounts: own }) => {
        return (
          <div key={contest.id} className="contest-rows">
            <h4>{contest.title}</h4>
            {own.length === 0 && (
              <p className="contest-note">{t('recommender.staff.noAccounts')}</p>
            )}
            {own.map((account) => (
              <div key={account.id} className="contest-row">
                <p>
                  <strong>{account.username}</strong>{' '}
                  <span className="contest-note">
                    {account.mustChangePassword
                      ? t('recommender.staff.mustChange')
                      : t('recommender.staff.settled')}
                  </span>
                </p>
                <IssueAccount
                  door={door}
                  letters={letters}
                  locale={locale}
                  words={words}
                  label={t('recommender.staff.reissue')}
                  body={{ contest: contest.id, unit, account: account.id }}
                  confirms
                />
              </div>
            ))}
            <IssueAccount
              door={door}
              letters={letters}
              locale={locale}
              words={words}
              label={t('recommender.staff.issue')}
              body={{ contest: contest.id, unit }}
            />
          </div>
        )
      })}
    </section>
  )
}
