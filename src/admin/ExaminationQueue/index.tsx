import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { panelHref } from '../../domain/basics/addresses.ts'
import { refuse } from '../../domain/basics/refusal.ts'
import { actorOf } from '../../store/database/actors.ts'
import { localeOf } from '../../translations/locale.ts'
import { wordsOfRefusal } from '../../translations/translate.ts'
import { DeskKeys } from '../ExaminationPanel/DeskKeys.tsx'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { StepNav } from '../parts/StepNav.tsx'
import { panelWords } from '../parts/panelWords.ts'
import { QueueBody } from './QueueBody.tsx'
import { loadQueue } from './loadQueue.ts'

/**
 * 形式审查: one queue of everything an examiner can work on, by first submission (R109–R117), and the boards of what is
 * left at the close. What is looked at stands in the address. The page stands in Payload's own frame.
 */
export async function ExaminationQueue({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale: contentLocale } = initPageResult
  const { payload, i18n } = req
  const locale = localeOf(i18n.language)
  const words = panelWords(locale)
  const actor = actorOf(req.user)
  const now = new Date()
  if (actor?.kind !== 'staff') {
    return (
      <Gutter className="contest-queue">
        <PanelStyles />
        <h1>{words.queue.title}</h1>
        {req.user ? (
          <p>{wordsOfRefusal(refuse('notAllowed'), locale)}</p>
        ) : (
          <p>
            <a href={panelHref(payload, payload.config.admin.routes.login)}>{words.queue.signIn}</a>
          </p>
        )}
      </Gutter>
    )
  }
  const queue = await loadQueue({ req, actor, asked: searchParams ?? {}, now })

  return (
    <DefaultTemplate
      i18n={i18n}
      {...(contentLocale ? { locale: contentLocale } : {})}
      params={params ?? {}}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <StepNav nav={[{ label: words.queue.title }]} />
      <Gutter className="contest-queue">
        <PanelStyles />
        <h1>{words.queue.title}</h1>
        {queue === null ? (
          <p className="contest-note">{words.dashboard.noContestYours}</p>
        ) : (
          <>
            <QueueBody actor={actor} locale={locale} payload={payload} queue={queue} />
            <DeskKeys words={words.desk.keys} />
          </>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
