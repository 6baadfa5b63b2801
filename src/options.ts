import type { CollectionConfig } from 'payload'

import type { MailSettings } from './delivery/mailSettings.ts'
import type { Sender } from './delivery/sender.ts'
import type { SmsSettings } from './delivery/smsSettings.ts'
import type { DocumentSettings } from './documents/settings.ts'
import type { ChosenRoutes } from './domain/basics/routes.ts'
import type { FilmTools } from './media/film/findFilmTools.ts'
import type { SlugsOption } from './options/slugs/readSlugs.ts'
import type { StaffOption } from './options/staffOption.ts'
import type { S3Settings } from './store/s3/settings.ts'
import type { EventName } from './domain/types/index.ts'
import type { OwnWords } from './translations/ownWords.ts'
import type { ESeal, Exporter, VoteConversion, VoterIdentity } from './store/extensions.ts'
import type { EventHandler, KeyName } from './store/settings.ts'

/** Everything an installation sets; all of it may be left out. */
export type ContestPluginOptions = {
  /** Where private files are kept; `.data` below the working directory unless given. */
  dataDir?: string
  /** Keeps private files and the site's pictures in a bucket instead; the data directory then holds only what is on its way. */
  storage?: {
    /** A bucket; `@payloadcms/storage-s3` and `@aws-sdk/client-s3` have to be installed. */
    s3?: S3Settings
  }
  /**
   * The database's address past a pooler (PgBouncer in transaction mode), for what needs a session of its own: hearing of
   * changes, the queues of the worker, uploads, migrations. Unless given, the adapter's own address.
   */
  directDatabaseUrl?: string
  /** What the unfinished and stored files of one account may weigh together, in bytes; 20 GiB unless given. */
  uploadQuotaBytes?: number
  /** Where people reach the site (`https://contest.example.org`), for links in letters; unless given, what the browser asked. */
  siteUrl?: string
  /**
   * How e-mail leaves: by a mail server, or by a function of the host's own, to which `composeMail` gives the words. Unless
   * given, by Payload's `email` adapter, if the host has one; without either e-mails wait in the outbox, and the panel says
   * so. Where it is given and Payload has no adapter, Payload's own letters leave by it too.
   */
  mail?: MailSettings | Sender
  /**
   * How codes for mobile numbers leave: by Aliyun's SMS service (`endpoint` is Aliyun's own unless given), or by a function of
   * the host's own. Without it they wait in the outbox, where administrators read them.
   */
  sms?: SmsOptions | Sender
  /**
   * Paths or names of the programs that prepare films, and the folders they are looked for in by name, as `PATH` has them.
   * Unless given: `ffmpeg` and `ffprobe` in the usual folders. Where they do not run, films wait.
   */
  filmTools?: Partial<FilmTools>
  /**
   * Keys that the names of voters (`vote`) and of judges (`judge`) in stored and published rows are made with; made from
   * Payload's secret unless given. With a new `vote` everybody may vote once more, and `secret` may change without that.
   */
  keys?: Partial<Record<KeyName, string>>
  /** Whether sign-in and voting travel by HTTPS only; true unless given. `false` for development and sites without HTTPS. */
  secureCookies?: boolean
  /**
   * The reverse proxies before the site, whose `X-Forwarded-For`, `X-Forwarded-Host` and `X-Forwarded-Proto` count: how many
   * there are (`1`), or their addresses (`'loopback, 10.0.0.0/8'`; also `private`). Unless given there is none, and wrong
   * passwords and codes are counted by the address of the connection.
   */
  trustProxy?: number | string
  /** Filing numbers that the foot of every page shows: `icp` (京ICP备…号) and `publicSecurity` (京公网安备 … 号). */
  filings?: {
    /** 京ICP备…号 */
    icp?: string
    /** 京公网安备 … 号 */
    publicSecurity?: string
  }
  /** Fonts of the organiser's own for the papers, and where templates and fonts lie if not among the packages. */
  documents?: DocumentSettings
  /**
   * What our collections are called, where the project has some of these names already: a word that stands before all of them
   * (`'contest'`: `contest-entries`, `contest-entry-files`), or a slug for each by its name, with or without such a word
   * (`prefix`) for the rest. Addresses of Payload's API and panel, tables and types follow; unless given they are called
   * `entries`, `entryFiles` and so on. A project that runs the form-builder itself keeps its own `forms` beside ours, called
   * otherwise: `{ forms: 'contest-forms', 'form-submissions': 'contest-form-submissions' }`. `override` is shown the
   * slugs. To be settled before the first migration: afterwards it takes one more, which renames tables.
   */
  slugs?: SlugsOption
  /**
   * The slug of a collection of the project's own to which the site's pictures are uploaded. Ours (`media`) is then not
   * added, and who may do what there, and where its files are kept, stays with the project.
   */
  hostMedia?: string
  /**
   * The host's own people as the staff who run contests: which collection signs them in, which is the one of the panel
   * (`admin.user`), and what each of them may do. There is no second sign-in then, and passwords, invitations and locked
   * accounts are the host's business. Unless given, staff sign in to a collection of ours, `staff`.
   */
  staff?: StaffOption
  /**
   * Closes what the host, other plugins and Payload itself leave open too: collections without `access` to all but staff,
   * tasks, locks and preferences of the panel, odd queries and bodies everywhere, and names all of the panel in the words of
   * contests. For a site that is a contest and nothing else; false unless given, and then all that is the host's stays as it is.
   */
  closeHostCollections?: boolean
  /**
   * Keeps the tables and nothing else: no doors, tasks, pages of the panel or hooks, so that a migration that is made
   * meanwhile drops nothing. False unless given.
   */
  disabled?: boolean
  /**
   * Where the contest's pages stand below Next's base path: the public `site` (`/` unless given), the portals `my`, `unit` and
   * `judge`, the files `assets` that pages need, and `health`; what is not given stands below the site. The panel and the API
   * stay where Payload has them. After a change run `npx payload contest:mount` and build again.
   */
  routes?: Partial<ChosenRoutes>
  /**
   * What stands around the contest's pages: `own` (unless given), a document of their own; `host`, the host's root layout
   * `app/layout.tsx`; or the name of the host's route group that has one, such as `(frontend)`. In the host's frame its own
   * policy of scripts holds. After a change run `npx payload contest:mount` and build again.
   */
  frame?: Frame
  /**
   * Who does the work in the background: e-mail and SMS, reminders, films, papers, likeness, publication, events. `own`
   * (unless given): `payload contest:worker`, or `runWorker` of `payload-plugin-contest/worker`. `payload`: the host's own
   * runner of Payload's jobs, by tasks with schedules in the queues `mail`, `reminders` and `media` beside `documents`,
   * `comparison`, `results` and `events`; it looks every few seconds (`jobs.autoRun`, or `payload jobs:run --handle-schedules
   * --cron`), and best at `media` apart, since a film takes minutes. The schedules bring Payload's own columns and table for
   * them with them: make a migration.
   */
  worker?: 'own' | 'payload'
  /**
   * Puts the guards of the database in at every start: for development with `push`, which takes some of them away again when
   * the schema changes. False unless given: a migration does it then (`contestGuards`), or `payload contest:guards`.
   */
  applyGuards?: boolean
  /**
   * What the host says otherwise, by the keys of the plugin's dictionary (`src/translations/zh.ts`): pages, panel, mails,
   * refusals and papers, `{ zh: { refusal: { notFound: '…' } }, en: { … } }`. What is left out stays as it is. A `{{name}}`
   * that stands in a text has to stand in the host's too. Payload's own words are for its `i18n.translations`.
   *
   * The code of any other language adds that language: `{ ja: { site: { name: '…' } } }` gives pages below `/ja`, its place in
   * the switch of languages and in what an account may choose, dates of its order. What it does not say is said in English (in
   * Chinese for a kind of Chinese, `zh-TW`), and so is what organisers wrote. The panel speaks it where it is among Payload's
   * `i18n.supportedLanguages`. Afterwards: a migration, `npx payload contest:mount`, and a new build.
   */
  translations?: OwnWords
  /**
   * What the host does when something has happened, by its name on the record (`EVENTS` of `payload-plugin-contest/types`):
   * `{ submit: async (event, { payload }) => … }`. Called by the worker after the change is stored, at least once and in no
   * certain order: `event.id` tells a second call from another event. One that throws is called again, later and later, nine
   * times within half a day; then its job stays among Payload's jobs with its error. With the first event Payload gets a
   * task more: make a migration.
   */
  events?: Partial<Record<EventName, EventHandler>>
  /**
   * Tables and files of the host's own that staff take along of a contest, by names of the host's (letters and digits): a
   * button for each beside our own export, at the contest's recommenders. Each is made for who asks, may be limited to some
   * roles, and is put on record as ours are.
   */
  exporters?: Readonly<Record<string, Exporter>>
  /**
   * Reckonings of the host's own from votes to points, beside our five, by names of the host's (letters and digits). A round
   * keeps the name in its rule, every computation in its canonical input; a run is computed with it once more before it is
   * published, and refused in words where the function is gone or reckons otherwise. After adding one: a migration.
   */
  voteConversions?: Readonly<Record<string, VoteConversion>>
  /**
   * Has papers sealed electronically that are drawn in the background, which is the recommendation table: it is given the PDF
   * and gives the sealed one, by whatever service the host has. Until then the paper is not handed out: its table and the
   * panel's first screen say so, and the service is asked again, later and later, nine times within half a day.
   */
  eSeal?: ESeal
  /**
   * Who votes, as the host knows them, by names of the host's (letters and digits): for all contests or some, one for each. A
   * ballot then asks the host who sends it, where it asks the browser's own cookie else; whom the host does not know is told
   * what to do first. Of an identity a hash is stored, made with the key of votes (`keys.vote`). The panel names it with the
   * round, and the page of the vote does. To be settled before a vote begins: everybody may vote once more after it.
   */
  voterIdentities?: Readonly<Record<string, VoterIdentity>>
  /** Changes a collection before it is added, `forms` and `form-submissions` among them; return it as it is to leave it alone. */
  override?: (args: { defaultCollection: CollectionConfig }) => CollectionConfig
}

/** The document around the pages: ours, the host's, or that of a route group of the host. */
export type Frame = 'own' | 'host' | `(${string})`

type SmsOptions = Omit<SmsSettings, 'endpoint'> & Partial<Pick<SmsSettings, 'endpoint'>>
