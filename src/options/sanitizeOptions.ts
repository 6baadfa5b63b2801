import path from 'node:path'

import { ALIYUN_ENDPOINT } from '../delivery/smsSettings.ts'
import { EVENTS } from '../domain/types/event.ts'
import { UPLOAD_QUOTA } from '../domain/files/uploads.ts'
import type { ContestPluginOptions } from '../options.ts'
import type { S3Settings } from '../store/s3/settings.ts'
import type { ESeal } from '../store/extensions.ts'
import type { ContestSettings } from '../store/settings.ts'
import { exportersOf } from './exportersOption.ts'
import { nearestOf } from './nearestOf.ts'
import { languagesIn, translationsOf } from './translationsOf.ts'
import { optionFault } from './optionFault.ts'
import {
  databaseAddress,
  oneOf,
  mailbox,
  mailServer,
  optionalAddress,
  optionalCount,
  optionalFunction,
  optionalProxies,
  optionalText,
  optionalTruth,
  requiredText,
} from './readOption.ts'
import { readHostMedia, readSlugs } from './slugs/readSlugs.ts'
import { staffDeskOf } from './staffOption.ts'
import { frameOf, routesOf } from './routesOption.ts'
import { voteConversionsOf } from './voteConversionsOption.ts'
import { voterIdentitiesOf } from './voterIdentitiesOption.ts'

/**
 * Checks the options once, at start, and fills in the defaults. The first bad one is thrown as a sentence in both languages;
 * it names the option and the environment variable that the product reads it from.
 */
export function sanitizeOptions(options: ContestPluginOptions): ContestSettings {
  const hostMedia = readHostMedia(options.hostMedia)
  const translations = translationsOf(options.translations)
  return {
    dataDir: path.resolve(
      /* turbopackIgnore: true */
      optionalText({ option: 'dataDir (DATA_DIR)', value: options.dataDir }) ?? '.data',
    ),
    storage: options.storage?.s3 ? { s3: bucketOf(options.storage.s3) } : {},
    directDatabaseUrl:
      databaseAddress({
        option: 'directDatabaseUrl (DATABASE_DIRECT_URL)',
        value: options.directDatabaseUrl,
      }) ?? null,
    uploadQuotaBytes:
      optionalCount({ option: 'uploadQuotaBytes', value: options.uploadQuotaBytes }) ??
      UPLOAD_QUOTA,
    siteUrl: optionalAddress({ option: 'siteUrl (SITE_URL)', value: options.siteUrl }) ?? null,
    mail: mailOf(options.mail),
    sms: smsOf(options.sms),
    filmTools: filmToolsOf(options.filmTools),
    keys: keysOf(options.keys),
    secureCookies: optionalTruth({ option: 'secureCookies', value: options.secureCookies }) ?? true,
    trustProxy:
      optionalProxies({ option: 'trustProxy (TRUST_PROXY)', value: options.trustProxy }) ?? null,
    filings: filingsOf(options.filings),
    documents: options.documents ?? {},
    slugs: readSlugs({ slugs: options.slugs, hostMedia }),
    hostMedia,
    staff: staffDeskOf(options.staff),
    closeHostCollections:
      optionalTruth({ option: 'closeHostCollections', value: options.closeHostCollections }) ??
      false,
    disabled: optionalTruth({ option: 'disabled', value: options.disabled }) ?? false,
    routes: routesOf(options.routes),
    frame: frameOf(options.frame),
    worker: oneOf({ option: 'worker', value: options.worker }, ['own', 'payload']) ?? 'own',
    translations,
    languages: languagesIn(translations),
    events: eventsOf(options.events),
    exporters: exportersOf(options.exporters),
    voterIdentities: voterIdentitiesOf(options.voterIdentities),
    eSeal: optionalFunction<ESeal>({ option: 'eSeal', value: options.eSeal }) ?? null,
    voteConversions: voteConversionsOf(options.voteConversions),
    applyGuards: optionalTruth({ option: 'applyGuards', value: options.applyGuards }) ?? false,
  }
}

function bucketOf(s3: S3Settings): S3Settings {
  const { accessKeyId, secretAccessKey } = s3
  const keys = accessKeyId !== undefined || secretAccessKey !== undefined
  const endpoint = optionalAddress({
    option: 'storage.s3.endpoint (S3_ENDPOINT)',
    value: s3.endpoint,
  })
  return {
    bucket: requiredText({ option: 'storage.s3.bucket (S3_BUCKET)', value: s3.bucket }),
    region: requiredText({ option: 'storage.s3.region (S3_REGION)', value: s3.region }),
    ...(endpoint ? { endpoint } : {}),
    ...(keys
      ? {
          accessKeyId: requiredText({
            option: 'storage.s3.accessKeyId (S3_ACCESS_KEY_ID)',
            value: accessKeyId,
          }),
          secretAccessKey: requiredText({
            option: 'storage.s3.secretAccessKey (S3_SECRET_ACCESS_KEY)',
            value: secretAccessKey,
          }),
        }
      : {}),
    forcePathStyle:
      optionalTruth({ option: 'storage.s3.forcePathStyle', value: s3.forcePathStyle }) ?? false,
  }
}

function mailOf(mail: ContestPluginOptions['mail']): ContestSettings['mail'] {
  if (mail === undefined || typeof mail === 'function') return mail ?? null
  return {
    url: mailServer({ option: 'mail.url (SMTP_URL)', value: mail.url }),
    from: mailbox({ option: 'mail.from (MAIL_FROM)', value: mail.from }),
  }
}

function smsOf(sms: ContestPluginOptions['sms']): ContestSettings['sms'] {
  if (sms === undefined || typeof sms === 'function') return sms ?? null
  const { keyId, keySecret, signName, templateCode, endpoint } = sms
  return {
    keyId: requiredText({ option: 'sms.keyId (ALIYUN_SMS_KEY_ID)', value: keyId }),
    keySecret: requiredText({ option: 'sms.keySecret (ALIYUN_SMS_KEY_SECRET)', value: keySecret }),
    signName: requiredText({ option: 'sms.signName (ALIYUN_SMS_SIGN_NAME)', value: signName }),
    templateCode: requiredText({
      option: 'sms.templateCode (ALIYUN_SMS_TEMPLATE_CODE)',
      value: templateCode,
    }),
    endpoint:
      optionalAddress({ option: 'sms.endpoint (ALIYUN_SMS_ENDPOINT)', value: endpoint }) ??
      ALIYUN_ENDPOINT,
  }
}

function filmToolsOf(tools: ContestPluginOptions['filmTools'] = {}): ContestSettings['filmTools'] {
  const { ffmpeg, ffprobe, searchPath } = tools
  return {
    ffmpeg: optionalText({ option: 'filmTools.ffmpeg (FFMPEG_PATH)', value: ffmpeg }) ?? 'ffmpeg',
    ffprobe:
      optionalText({ option: 'filmTools.ffprobe (FFPROBE_PATH)', value: ffprobe }) ?? 'ffprobe',
    searchPath:
      optionalText({ option: 'filmTools.searchPath (PATH)', value: searchPath }) ?? USUAL_FOLDERS,
  }
}

const USUAL_FOLDERS = ['/usr/local/bin', '/usr/bin', '/bin', '/opt/homebrew/bin'].join(
  path.delimiter,
)

function keysOf(keys: ContestPluginOptions['keys'] = {}): ContestSettings['keys'] {
  const vote = optionalText({ option: 'keys.vote (VOTE_KEY)', value: keys.vote })
  const judge = optionalText({ option: 'keys.judge (JUDGE_KEY)', value: keys.judge })
  return { ...(vote ? { vote } : {}), ...(judge ? { judge } : {}) }
}

function filingsOf(filings: ContestPluginOptions['filings'] = {}): ContestSettings['filings'] {
  const icp = optionalText({ option: 'filings.icp (ICP_NUMBER)', value: filings.icp })
  const publicSecurity = optionalText({
    option: 'filings.publicSecurity (PUBLIC_SECURITY_NUMBER)',
    value: filings.publicSecurity,
  })
  return { icp: icp ?? null, publicSecurity: publicSecurity ?? null }
}

function eventsOf(events: ContestPluginOptions['events'] = {}): ContestSettings['events'] {
  for (const [name, handler] of Object.entries(events)) {
    const isKnown = EVENTS.some((each) => each === name)
    if (!isKnown) {
      throw optionFault('options.unknownEvent', { name, nearest: nearestOf(name, EVENTS) })
    }
    if (handler !== undefined && typeof handler !== 'function') {
      throw optionFault('options.handler', { option: `events.${name}` })
    }
  }
  return Object.fromEntries(Object.entries(events).filter(([, handler]) => handler))
}
