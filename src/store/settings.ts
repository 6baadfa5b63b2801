import type { Payload } from 'payload'

import type { MailSettings } from '../delivery/mailSettings.ts'
import type { Sender } from '../delivery/sender.ts'
import type { SmsSettings } from '../delivery/smsSettings.ts'
import type { DocumentSettings } from '../documents/settings.ts'
import type { FilmTools } from '../media/film/findFilmTools.ts'
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
  filings: { icp: string | null; publicSecurity: string | null }
  documents: DocumentSettings
}

/** What the installation has keys of its own for. */
export type KeyName = 'vote' | 'judge'

/** The settings of this installation, as `contestPlugin(options)` left them in Payload's configuration. */
export function settingsOf({ config }: Pick<Payload, 'config'>): ContestSettings {
  const settings = config.custom?.contest as ContestSettings | undefined
  if (!settings) throw new Error('contestPlugin(options) is missing among the plugins.')
  return settings
}

/**
 * The site's own address without a slash at its end, for links that leave it (letters, invitations): `siteUrl` where it is
 * set, else what the browser asked.
 */
export function siteOrigin({
  payload,
  headers,
}: {
  payload: Pick<Payload, 'config'>
  /** Of the request. */
  headers: Headers
}): string {
  const { siteUrl } = settingsOf(payload)
  if (siteUrl) return siteUrl
  const host = headers.get('X-Forwarded-Host') ?? headers.get('Host') ?? 'localhost:3000'
  const protocol = headers.get('X-Forwarded-Proto') ?? 'http'
  return `${protocol === 'https' ? 'https' : 'http'}://${host}`
}
