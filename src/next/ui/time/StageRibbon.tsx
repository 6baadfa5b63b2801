import type { WindowState } from '#src/domain/contest/schedule.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** One mark of the ribbon: the words of the schedule, where it stands now, and when it closes (ISO 8601). */
export type RibbonStage = {
  title: string
  displayText: string
  state: WindowState
  closesAt?: string | null
}

/**
 * All stages of a contest as a line of dated marks. Those that run today are filled with the seal's colour, and the
 * one of them that closes first carries the seal itself.
 */
export function StageRibbon({ stages, locale }: { stages: RibbonStage[]; locale: Locale }) {
  const t = createTranslator(locale)
  const pressing = pressingIndex(stages)

  return (
    <ol aria-label={t('site.stages.label')} className="ribbon">
      {stages.map(({ title, displayText, state }, index) => (
        <li key={index} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
          <span
            aria-hidden="true"
            className={index === pressing ? 'ribbon-mark ribbon-seal' : 'ribbon-mark'}
          >
            {index === pressing && locale === 'zh' ? t('site.stages.now') : null}
          </span>
          <p
            className={
              index === pressing ? 'font-song text-lg leading-7 font-bold text-title' : 'leading-7'
            }
          >
            {title}
          </p>
          <p className="figures text-sm text-muted">{displayText}</p>
          {/* What is to be announced says so by its own words. */}
          {state !== 'toBeAnnounced' && (
            <p
              className={`text-sm ${state === 'current' ? 'font-bold text-seal-text' : 'text-muted'}`}
            >
              {t(`site.stages.${state}`)}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Place of the running stage that closes first; one without an announced close comes last. -1 when none runs. */
function pressingIndex(stages: RibbonStage[]): number {
  const closeOf = (stage: RibbonStage) => (stage.closesAt ? Date.parse(stage.closesAt) : Infinity)
  const running = stages.filter((stage) => stage.state === 'current')
  const first = running.reduce<RibbonStage | null>(
    (best, stage) => (best && closeOf(best) <= closeOf(stage) ? best : stage),
    null,
  )
  return first ? stages.indexOf(first) : -1
}
