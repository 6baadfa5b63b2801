import type { Locale } from '../translations/locale.ts'
import { createTranslator } from '../translations/translate.ts'
import type { WindowState } from '../domain/schedule.ts'

/** One mark of the ribbon: the words of the schedule, and where it stands now. */
export type RibbonStage = { title: string; displayText: string; state: WindowState }

/** All stages of a contest as a line of dated marks; those that run today carry the seal. */
export function StageRibbon({ stages, locale }: { stages: RibbonStage[]; locale: Locale }) {
  const t = createTranslator(locale)

  return (
    <ol aria-label={t('site.stages.label')} className="ribbon">
      {stages.map(({ title, displayText, state }, index) => (
        <li key={index} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
          <span aria-hidden="true" className="ribbon-mark">
            {state === 'current' && locale === 'zh' ? t('site.stages.now') : null}
          </span>
          <p
            className={
              state === 'current' ? 'font-song text-lg leading-7 font-bold text-title' : 'leading-7'
            }
          >
            {title}
          </p>
          <p className="figures text-sm text-muted">{displayText}</p>
          <p
            className={
              state === 'current' ? 'text-sm font-bold text-seal-text' : 'text-sm text-muted'
            }
          >
            {t(`site.stages.${state}`)}
          </p>
        </li>
      ))}
    </ol>
  )
}
