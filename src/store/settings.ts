import type { Payload } from 'payload'

import type { ContestRoutes } from '../domain/basics/routes.ts'
import type { FurtherLanguages } from '../domain/basics/languages.ts'
import type { MailSettings } from '../delivery/mailSettings.ts'
import type { Sender } from '../delivery/sender.ts'
import type { SmsSettings } from '../delivery/smsSettings.ts'
import type { DocumentSettings } from '../documents/settings.ts'
import type { Slugs } from '../domain/basics/collections.ts'
import type { FilmTools } from '../media/film/findFilmTools.ts'
import type { ContestEvent, EventName } from '../domain/types/index.ts'
import type { OwnWords } from '../translations/ownWords.ts'
import type { ESeal, Exporter, VoteConversion, VoterIdentity } from './extensions.ts'
import type { S3Settings } from './s3/settings.ts'

/**
 * What an installation is set to: the options of `contestPlugin`, checked once at start, with every default filled in.
 * What each means stands with `ContestPluginOptions`.
 */
export type ContestSettings = {
  /** Absolute. */
  dataDir: string
  storage: { s3?: S3Settings }
  /** null = the adapter's own address is one. */
  directDatabaseUrl: string | null
  uploadQuotaBytes: number
  /** Without a slash at its end; null = whatever the browser asked. */
  siteUrl: string | null
  /** null = e-mails wait in the outbox. */
  mail: MailSettings | Sender | null
  /** null = codes for telephones wait in the outbox, where administrators read them. */
  sms: SmsSettings | Sender | null
  filmTools: FilmTools
  keys: Partial<Record<KeyName, string>>
  secureCookies: boolean
  /** null = no proxy stands before the site. */
  trustProxy: ProxyTrust | null
  filings: { icp: string | null; publicSecurity: string | null }
  documents: DocumentSettings
  slugs: Slugs
  /** The collection of the host's that the site's pictures are uploaded to; null = ours. */
  hostMedia: string | null
  /** null = the collection of our own signs them in. */
  staff: StaffDesk | null
  routes: ContestRoutes
  /** `own`, `host`, or the host's route group whose layout stands around the pages. */
  frame: string
  closeHostCollections: boolean
  disabled: boolean
  worker: 'own' | 'payload'
  translations: OwnWords
  /** Those that the host adds, and what each calls itself. */
  languages: FurtherLanguages
  events: Partial<Record<EventName, EventHandler>>
  voterIdentities: Readonly<Record<string, VoterIdentity>>
  /** null = papers leave the house as they are drawn. */
  eSeal: ESeal | null
  voteConversions: Readonly<Record<string, VoteConversion>>
  exporters: Readonly<Record<string, Required<Exporter>>>
  applyGuards: boolean
}

/** A user, as Payload signs one in; of which collection says `collection`. */
export type StaffUser = Record<string, unknown> & { id: string | number; collection?: string }

/** How the host's own people come to work on contests; the option `staff`, checked. */
export type StaffDesk = {
  /** The slug of the collection that signs them in. */
  collection: string
  roleOf: (user: StaffUser, payload: Payload) => unknown
  contestsOf: ((user: StaffUser, payload: Payload) => unknown) | null
  nameOf: ((user: StaffUser) => unknown) | null
}

/**
 * What a host does about an event. Where it throws, it is called again, later and later: some nine times within half a day.
 */
export type EventHandler = (
  event: ContestEvent,
  context: { payload: Payload },
) => Promise<void> | void

/** Whose word on where a request comes from counts: that of so many proxies, or of those in these networks. */
export type ProxyTrust = { hops: number } | { networks: readonly string[] }

/** What the installation has keys of its own for. */
export type KeyName = 'vote' | 'judge'

/** The settings of this installation, as `contestPlugin(options)` left them in Payload's configuration. */
export function settingsOf({ config }: Pick<Payload, 'config'>): ContestSettings {
  const settings = config.custom?.contest as ContestSettings | undefined
  if (!settings) throw new Error('contestPlugin(options) is missing among the plugins.')
  return settings
}
