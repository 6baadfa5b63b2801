import { deepMergeSimple } from 'payload'
import type { Config } from 'payload'

import { QUEUE_PATH } from '../admin/ExaminationQueue/queueHref.ts'
import { panelTranslations } from '../admin/parts/panelTranslations.ts'
import { slugOf } from '../domain/basics/collections.ts'
import type { ContestSettings } from '../store/settings.ts'

/**
 * What the contest adds to the panel: what staff have to do today stands above the host's own dashboard, the way to the queue
 * above the menu. Where the site is a contest and nothing else, all of the panel is named in its words. Whose panel it is stays as it is;
 * only a host that has nobody who signs in gets the staff of ours.
 */
export const withPanel = (
  { closeHostCollections: isWhole }: Pick<ContestSettings, 'closeHostCollections'>,
  config: Config,
): Config => ({
  ...config,
  admin: {
    ...config.admin,
    ...userOf(config),
    components: {
      ...config.admin?.components,
      beforeDashboard: [
        ...(config.admin?.components?.beforeDashboard ?? []),
        'payload-plugin-contest/rsc#Dashboard',
      ],
      beforeNavLinks: [
        ...(config.admin?.components?.beforeNavLinks ?? []),
        'payload-plugin-contest/rsc#QueueLink',
      ],
      providers: [
        ...(config.admin?.components?.providers ?? []),
        ...(isWhole ? ['payload-plugin-contest/rsc#PanelNames'] : []),
      ],
      views: {
        examination: {
          Component: 'payload-plugin-contest/rsc#ExaminationQueue',
          path: QUEUE_PATH,
          exact: true,
        },
        ...config.admin?.components?.views,
      },
    },
  },
  i18n: withWords(config.i18n, isWhole),
})

/** Payload takes the first collection that signs in for that of the panel, and makes one where there is none. */
export const userOf = ({
  admin,
  collections = [],
}: Config): Pick<NonNullable<Config['admin']>, 'user'> =>
  admin?.user || collections.some(({ auth }) => auth) ? {} : { user: slugOf('staff') }

/** The host's own words win, and those of Payload stay in a panel that is not the contest's alone. */
const withWords = (i18n: Config['i18n'], isWhole: boolean): Config['i18n'] => ({
  ...i18n,
  translations: deepMergeSimple(
    isWhole ? panelTranslations() : onlyOwn(panelTranslations()),
    i18n?.translations ?? {},
  ),
})

const onlyOwn = (words: ReturnType<typeof panelTranslations>) =>
  Object.fromEntries(
    Object.entries(words).map(([language, { contest }]) => [language, { contest }]),
  )
