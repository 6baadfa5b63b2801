import type { MailSettings } from '../delivery/mailSettings.ts'
import type { SmsSettings } from '../delivery/smsSettings.ts'
import type { DocumentSettings } from '../documents/settings.ts'
import type { ChosenRoutes } from '../domain/basics/routes.ts'
import type { FilmTools } from '../media/film/findFilmTools.ts'
import type { ContestPluginOptions } from '../options.ts'
import type { S3Settings } from '../store/s3/settings.ts'
import type { KeyName, StaffDesk } from '../store/settings.ts'
import { nearestName } from '../domain/basics/nearestName.ts'
import { optionFault } from './optionFault.ts'

/** The names that an option has within; null for one that is a value itself. */
type Names = { readonly [name: string]: Names | null }
/** All of a type, so that one which is added there is known here. */
type NamesOf<Options> = Readonly<Record<keyof Required<Options>, Names | null>>

const NAMES: NamesOf<ContestPluginOptions> = {
  applyGuards: null,
  closeHostCollections: null,
  dataDir: null,
  directDatabaseUrl: null,
  disabled: null,
  documents: {
    fontsDir: null,
    ownFonts: {
      files: null,
      label: null,
      rare: null,
      text: null,
      title: null,
    } satisfies NamesOf<DocumentSettings['ownFonts'] & object>,
    templatesDir: null,
  } satisfies NamesOf<DocumentSettings>,
  eSeal: null,
  // By names of the record, and asked there.
  events: null,
  // By names that the host gives.
  exporters: null,
  filings: { icp: null, publicSecurity: null } satisfies NamesOf<
    ContestPluginOptions['filings'] & object
  >,
  filmTools: { ffmpeg: null, ffprobe: null, searchPath: null } satisfies NamesOf<FilmTools>,
  frame: null,
  hostMedia: null,
  keys: { judge: null, vote: null } satisfies NamesOf<Record<KeyName, string>>,
  mail: { from: null, url: null } satisfies NamesOf<MailSettings>,
  override: null,
  routes: {
    assets: null,
    health: null,
    judge: null,
    my: null,
    site: null,
    unit: null,
  } satisfies NamesOf<ChosenRoutes>,
  secureCookies: null,
  siteUrl: null,
  // Its names are those of collections, and asked there.
  slugs: null,
  sms: {
    endpoint: null,
    keyId: null,
    keySecret: null,
    signName: null,
    templateCode: null,
  } satisfies NamesOf<SmsSettings>,
  staff: {
    collection: null,
    contestsOf: null,
    nameOf: null,
    roleOf: null,
  } satisfies NamesOf<StaffDesk>,
  storage: {
    s3: {
      accessKeyId: null,
      bucket: null,
      endpoint: null,
      forcePathStyle: null,
      region: null,
      secretAccessKey: null,
    } satisfies NamesOf<S3Settings>,
  },
  // By keys of the dictionary, and asked there.
  translations: null,
  trustProxy: null,
  uploadQuotaBytes: null,
  // By names that the host gives.
  voteConversions: null,
  voterIdentities: null,
  worker: null,
}

/**
 * Refuses what is no option at all, with the name that was most likely meant or all there are, and a value where options stand within: types
 * say so to who writes TypeScript, and a name that nobody reads would be a setting that somebody believes in.
 */
export function checkNames(options: unknown, names: Names = NAMES, within = ''): void {
  if (!isRecord(options)) throw optionFault('options.object', { option: within || 'contestPlugin' })
  for (const [name, value] of Object.entries(options)) {
    const option = within ? `${within}.${name}` : name
    if (!Object.hasOwn(names, name)) throw unknown(option, name, Object.keys(names))
    const inner = names[name]
    // Where a function of the host's own may stand, it has no names within.
    if (inner && value !== undefined && typeof value !== 'function') {
      checkNames(value, inner, option)
    }
  }
}

function unknown(option: string, name: string, names: readonly string[]): Error {
  const near = nearestName(name, names)
  const place = option.slice(0, option.length - name.length)
  return near === null
    ? optionFault('options.unknown', { option, names: names.join(', ') })
    : optionFault('options.unknownNear', { option, near: `${place}${near}` })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
