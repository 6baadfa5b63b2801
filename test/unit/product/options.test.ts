import path from 'node:path'

import { ALIYUN_ENDPOINT } from '#src/delivery/smsSettings.ts'
import { fillRoutes } from '#src/domain/basics/routes.ts'
import { UPLOAD_QUOTA } from '#src/domain/files/uploads.ts'
import { contestPlugin } from '#src/index.ts'
import type { ContestPluginOptions } from '#src/options.ts'
import { DEFAULT_SLUGS } from '#src/options/slugs/readSlugs.ts'
import { sanitizeOptions } from '#src/options/sanitizeOptions.ts'

const MAIL = { url: 'smtps://user:secret@mail.example.org:465', from: '示例大赛 <a@example.org>' }
const SMS = { keyId: 'id', keySecret: 'secret', signName: '示例大赛', templateCode: 'SMS_1' }
const S3 = { bucket: 'contest', region: 'us-east-1' }

describe('the options of the plugin', () => {
  it('should all have a default', () => {
    expect(sanitizeOptions({})).toEqual({
      dataDir: path.resolve('.data'),
      storage: {},
      uploadQuotaBytes: UPLOAD_QUOTA,
      directDatabaseUrl: null,
      siteUrl: null,
      mail: null,
      sms: null,
      filmTools: {
        ffmpeg: 'ffmpeg',
        ffprobe: 'ffprobe',
        searchPath: '/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin',
      },
      keys: {},
      secureCookies: true,
      trustProxy: null,
      filings: { icp: null, publicSecurity: null },
      documents: {},
      slugs: DEFAULT_SLUGS,
      hostMedia: null,
      staff: null,
      closeHostCollections: false,
      disabled: false,
      routes: fillRoutes(),
      frame: 'own',
      worker: 'own',
      translations: {},
      languages: {},
      exporters: {},
      voteConversions: {},
      voterIdentities: {},
      eSeal: null,
      events: {},
      applyGuards: false,
    })
  })

  it('should be taken as they are where they are good', () => {
    const send = async () => ({ ok: true as const, answer: '250' })
    const keys = { vote: 'a key of votes', judge: 'a key of judges' }
    const settings = sanitizeOptions({
      siteUrl: ' https://contest.example.org/ ',
      mail: MAIL,
      sms: SMS,
      storage: { s3: S3 },
      keys,
      filings: { icp: '京ICP备1号' },
      secureCookies: false,
    })
    expect(settings).toMatchObject({
      siteUrl: 'https://contest.example.org',
      mail: MAIL,
      sms: { ...SMS, endpoint: ALIYUN_ENDPOINT },
      storage: { s3: { ...S3, forcePathStyle: false } },
      keys,
      filings: { icp: '京ICP备1号', publicSecurity: null },
      secureCookies: false,
    })
    expect(sanitizeOptions({ mail: send, sms: send })).toMatchObject({ mail: send, sms: send })
    expect(sanitizeOptions({ mail: { ...MAIL, from: 'a@example.org' } }).mail).toMatchObject({
      from: 'a@example.org',
    })
  })

  it('should take the proxies before the site as a number or as their networks', () => {
    const trusted = (trustProxy: number | string) => sanitizeOptions({ trustProxy }).trustProxy
    expect(trusted('1')).toEqual({ hops: 1 })
    expect(trusted(2)).toEqual({ hops: 2 })
    expect(trusted('0')).toBeNull()
    expect(trusted('loopback, 10.0.0.0/8 2001:db8::1')).toEqual({
      networks: ['loopback', '10.0.0.0/8', '2001:db8::1'],
    })
  })

  it.each<[string, ContestPluginOptions]>([
    ['siteUrl (SITE_URL)', { siteUrl: 'contest.example.org' }],
    ['siteUrl (SITE_URL)', { siteUrl: 'ftp://contest.example.org' }],
    ['siteUrl (SITE_URL)', { siteUrl: 'https://contest.example.org/?a=1' }],
    ['siteUrl (SITE_URL)', { siteUrl: '' }],
    ['directDatabaseUrl (DATABASE_DIRECT_URL)', { directDatabaseUrl: 'mysql://host/name' }],
    ['mail.url (SMTP_URL)', { mail: { ...MAIL, url: 'mail.example.org:465' } }],
    ['mail.url (SMTP_URL)', { mail: { ...MAIL, url: 'https://user:secret@mail.example.org' } }],
    ['mail.from (MAIL_FROM)', { mail: { ...MAIL, from: '示例大赛' } }],
    ['mail.from (MAIL_FROM)', { mail: { ...MAIL, from: '示例大赛 <nobody>' } }],
    ['sms.templateCode (ALIYUN_SMS_TEMPLATE_CODE)', { sms: { ...SMS, templateCode: ' ' } }],
    ['sms.endpoint (ALIYUN_SMS_ENDPOINT)', { sms: { ...SMS, endpoint: 'dysmsapi' } }],
    ['storage.s3.bucket (S3_BUCKET)', { storage: { s3: { ...S3, bucket: '' } } }],
    [
      'storage.s3.secretAccessKey (S3_SECRET_ACCESS_KEY)',
      { storage: { s3: { ...S3, accessKeyId: 'id' } } },
    ],
    ['uploadQuotaBytes', { uploadQuotaBytes: 0 }],
    ['uploadQuotaBytes', { uploadQuotaBytes: Number.NaN }],
    ['keys.vote (VOTE_KEY)', { keys: { vote: '' } }],
    ['filmTools.ffmpeg (FFMPEG_PATH)', { filmTools: { ffmpeg: '' } }],
    ['dataDir (DATA_DIR)', { dataDir: '' }],
    ['trustProxy (TRUST_PROXY)', { trustProxy: 'true' }],
    ['trustProxy (TRUST_PROXY)', { trustProxy: '10.0.0.0/33' }],
    ['trustProxy (TRUST_PROXY)', { trustProxy: -1 }],
  ])('should be refused at once, in one sentence of two languages: %s', (name, options) => {
    const fault = faultOf(() => contestPlugin(options))
    expect(fault.message).toContain(`选项 ${name} 应为`)
    expect(fault.message).toContain(` · the option ${name} must be`)
    expect(fault.message).not.toContain('\n')
    expect(fault.stack).toBe(`OptionFault: ${fault.message}`)
    expect(fault.message).not.toContain('secret@')
  })
})

function faultOf(act: () => unknown): Error {
  try {
    act()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was refused')
}
