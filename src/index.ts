import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { formBuilderPlugin } from '@payloadcms/plugin-form-builder'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { deepMergeSimple } from 'payload'
import type { Config, DatabaseAdapterObj, Plugin } from 'payload'

import { closeInternalDoors } from '../access/closeInternalDoors.ts'
import { closePluginDoors } from '../access/closePluginDoors.ts'
import { createAccountsCollection } from '../collections/accounts.ts'
import { createActivityCollection } from '../collections/activity.ts'
import { createAssignmentsCollection } from '../collections/assignments.ts'
import { createBallotsCollection } from '../collections/ballots.ts'
import { createBroadcastsCollection } from '../collections/broadcasts.ts'
import { createCategoriesCollection } from '../collections/categories.ts'
import { createCodesCollection } from '../collections/codes.ts'
import { createContestsCollection } from '../collections/contests.ts'
import { createEntriesCollection } from '../collections/entries.ts'
import { createEntryFilesCollection } from '../collections/entryFiles.ts'
import { createEntryPartnersCollection } from '../collections/entryPartners.ts'
import { createEntryTextsCollection } from '../collections/entryTexts.ts'
import { createEntryVersionsCollection } from '../collections/entryVersions.ts'
import { createExaminationsCollection } from '../collections/examinations.ts'
import { createFormVersionsCollection } from '../collections/formVersions.ts'
import { formsOverrides, formSubmissionsOverrides } from '../collections/forms.ts'
import { createJoinRequestsCollection } from '../collections/joinRequests.ts'
import { createLimitGrantsCollection } from '../collections/limitGrants.ts'
import { createMarksCollection } from '../collections/marks.ts'
import { createMediaCollection } from '../collections/media.ts'
import { createMessagesCollection } from '../collections/messages.ts'
import { createPageImagesCollection } from '../collections/pageImages.ts'
import { forPanel } from '../collections/parts/panel.ts'
import { scoped } from '../collections/parts/scoped.ts'
import { createPrintedPapersCollection } from '../collections/printedPapers.ts'
import { createProposalsCollection } from '../collections/proposals.ts'
import { createPublicityRecordsCollection } from '../collections/publicityRecords.ts'
import { createRecommendationExtensionsCollection } from '../collections/recommendationExtensions.ts'
import { createRecommendationTablesCollection } from '../collections/recommendationTables.ts'
import { createRecommendationsCollection } from '../collections/recommendations.ts'
import { createRegistrationsCollection } from '../collections/registrations.ts'
import { createRenditionsCollection } from '../collections/renditions.ts'
import { createResultRunsCollection } from '../collections/resultRuns.ts'
import { createResultsCollection } from '../collections/results.ts'
import { createRoundsCollection } from '../collections/rounds.ts'
import { createSimilaritiesCollection } from '../collections/similarities.ts'
import { createStaffCollection } from '../collections/staff.ts'
import { createUnitsCollection } from '../collections/units.ts'
import { createUploadsCollection } from '../collections/uploads.ts'
import { createWorkingCopiesCollection } from '../collections/workingCopies.ts'
import { answerDatabaseFaults } from '../hooks/answerDatabaseFaults.ts'
import { watchCommand } from './command/runAgain.ts'
import { QUEUE_PATH } from './admin/ExaminationQueue/queueHref.ts'
import { panelTranslations } from './admin/parts/panelTranslations.ts'
import { contestEmailAdapter } from './delivery/contestEmailAdapter.ts'
import { configureDocuments } from './documents/settings.ts'
import { FAULT_OF_ASKER, guardEndpoints } from './endpoints/http/guardEndpoints.ts'
import { contestEndpoints } from './endpoints/index.ts'
import { contestJobs } from './jobs/index.ts'
import type { ContestPluginOptions } from './options.ts'
import { sanitizeOptions } from './options/sanitizeOptions.ts'
import { firmDatabase } from './store/database/firmDatabase.ts'
import { settleGuards } from './store/database/guardedWrites.ts'
import { setOwnWords } from './translations/ownWords.ts'
import { notePeers } from './store/caller/peer.ts'
import { clientConfigOf } from './store/s3/settings.ts'
import type { S3Settings } from './store/s3/settings.ts'
import type { ContestSettings } from './store/settings.ts'

export { composeMail } from './delivery/composeMail.ts'
export type { Outgoing, Sender } from './delivery/sender.ts'
export type { Delivery } from './domain/messages/delivery.ts'
export { guardRoute } from './endpoints/http/guardRoute.ts'
export { guardServerFunction } from './endpoints/http/guardServerFunction.ts'
export type { ContestPluginOptions } from './options.ts'
export { settingsOf } from './store/settings.ts'
export type { ContestSettings } from './store/settings.ts'

/** Run by Payload's command alone: nothing that Next bundles may lead to it, so its path is put together. */
const HERE = fileURLToPath(import.meta.url)
const scriptIn = (folder: string): string =>
  path.join(path.dirname(HERE), folder, `script${path.extname(HERE)}`)
const COMMANDS = [
  { key: 'contest:mount', scriptPath: scriptIn('next/mount') },
  { key: 'contest:guards', scriptPath: scriptIn('migrations/guards') },
  { key: 'contest:worker', scriptPath: scriptIn('jobs/worker') },
]

/**
 * Adds a complete contest system to a Payload project: collections, access, hooks, endpoints, background tasks
 * and panel components. The host's own collections, hooks and settings are kept. A bad option throws at once, with one
 * sentence that says what is wrong.
 */
export const contestPlugin = ({ override, ...options }: ContestPluginOptions = {}): Plugin => {
  configurationIsRead()
  return withContest(sanitizeOptions(options), override ?? asItIs)
}

const configurationIsRead = watchCommand()

const withContest =
  (settings: ContestSettings, override: Override): Plugin =>
  (config) => {
    const { dataDir, secureCookies, storage } = settings
    setOwnWords(settings.translations)
    const collections = [
      createContestsCollection(),
      createCategoriesCollection(),
      createEntriesCollection(),
      createEntryFilesCollection(),
      createPrintedPapersCollection(),
      createEntryPartnersCollection(),
      createRenditionsCollection(),
      createPageImagesCollection(),
      createUploadsCollection(),
      createRegistrationsCollection(),
      createLimitGrantsCollection(),
      createRecommendationsCollection(),
      createRecommendationTablesCollection(),
      createRecommendationExtensionsCollection(),
      createPublicityRecordsCollection(),
      createRoundsCollection(),
      createAssignmentsCollection(),
      createMarksCollection(),
      createBallotsCollection(),
      createResultRunsCollection(),
      createResultsCollection(),
      createUnitsCollection(),
      createJoinRequestsCollection(),
      createWorkingCopiesCollection(),
      createAccountsCollection({ secureCookies }),
      createStaffCollection({ secureCookies }),
      createEntryVersionsCollection(),
      createExaminationsCollection(),
      createProposalsCollection(),
      createEntryTextsCollection(),
      createSimilaritiesCollection(),
      createFormVersionsCollection(),
      createBroadcastsCollection(),
      createMessagesCollection(),
      createCodesCollection(),
      createActivityCollection(),
      createMediaCollection({ dataDir }),
    ].map((collection) => override({ defaultCollection: forPanel(scoped(collection)) }))
    const whole = withForms(override, {
      ...config,
      admin: withDashboard(config.admin),
      bin: [...(config.bin ?? []), ...COMMANDS],
      collections: [...(config.collections ?? []), ...collections],
      custom: { ...config.custom, contest: settings },
      ...withMail(config.email, settings.mail),
      db: firmDatabase(config.db as DatabaseAdapterObj<PostgresAdapter>),
      endpoints: [...(config.endpoints ?? []), ...contestEndpoints],
      hooks: {
        ...config.hooks,
        afterError: [...(config.hooks?.afterError ?? []), answerDatabaseFaults],
      },
      i18n: withWords(config.i18n),
      jobs: contestJobs(config.jobs, settings),
      // Payload's type knows its own errors alone.
      loggingLevels: {
        [FAULT_OF_ASKER]: 'info',
        ...config.loggingLevels,
      } as Config['loggingLevels'],
      onInit: async (payload) => {
        notePeers()
        configureDocuments(settings.documents)
        closeInternalDoors(payload)
        guardEndpoints(payload)
        await settleGuards(payload, { isApplied: settings.applyGuards })
        await config.onInit?.(payload)
      },
    })
    return storage.s3 ? withMediaIn(storage.s3, whole) : whole
  }

type Override = NonNullable<ContestPluginOptions['override']>
const asItIs: Override = ({ defaultCollection }) => defaultCollection

/** What staff have to do today stands above the host's own dashboard; names in their language stand around everything. */
const withDashboard = (admin: Config['admin']): Config['admin'] => ({
  ...admin,
  user: admin?.user ?? 'staff',
  components: {
    ...admin?.components,
    beforeDashboard: [
      ...(admin?.components?.beforeDashboard ?? []),
      'payload-plugin-contest/rsc#Dashboard',
    ],
    beforeNavLinks: [
      ...(admin?.components?.beforeNavLinks ?? []),
      'payload-plugin-contest/rsc#QueueLink',
    ],
    providers: [...(admin?.components?.providers ?? []), 'payload-plugin-contest/rsc#PanelNames'],
    views: {
      examination: {
        Component: 'payload-plugin-contest/rsc#ExaminationQueue',
        path: QUEUE_PATH,
        exact: true,
      },
      ...admin?.components?.views,
    },
  },
})

/** Payload's own letters leave as ours do, where the host has given Payload no way for them. */
const withMail = (own: Config['email'], mail: ContestSettings['mail']): Pick<Config, 'email'> => {
  const email = own ?? (mail ? contestEmailAdapter(mail) : undefined)
  return email ? { email } : {}
}

/** The host's own words win. */
const withWords = (i18n: Config['i18n']): Config['i18n'] => ({
  ...i18n,
  translations: deepMergeSimple(panelTranslations(), i18n?.translations ?? {}),
})

/** The form-builder brings `forms` and `form-submissions`; our own fields take the place of its stock ones. */
const withForms = async (override: Override, config: Config): Promise<Config> => {
  const built = await formBuilderPlugin({
    fields: {
      checkbox: false,
      country: false,
      email: false,
      message: false,
      number: false,
      select: false,
      state: false,
      text: false,
      textarea: false,
    },
    formOverrides: formsOverrides,
    formSubmissionOverrides: formSubmissionsOverrides,
  })(config)
  return closePluginDoors({
    ...built,
    collections: (built.collections ?? []).map((collection) =>
      FORM_COLLECTIONS.has(collection.slug)
        ? override({ defaultCollection: forPanel(scoped(collection)) })
        : collection,
    ),
  })
}

/** The site's pictures in the same bucket. Nothing goes there from a browser, so the panel needs none of the library's parts. */
const withMediaIn = async (settings: S3Settings, building: Promise<Config>): Promise<Config> => {
  const [config, { s3Storage }] = await Promise.all([building, import('@payloadcms/storage-s3')])
  const stored = await s3Storage({
    bucket: settings.bucket,
    collections: { media: true },
    config: clientConfigOf(settings),
  })({ ...config, admin: {} })
  return { ...stored, admin: config.admin }
}

const FORM_COLLECTIONS = new Set(['forms', 'form-submissions'])
