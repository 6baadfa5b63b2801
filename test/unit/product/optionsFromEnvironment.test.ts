import { sanitizeOptions } from '#src/options/sanitizeOptions.ts'
import { optionsFromEnvironment } from '#src/optionsFromEnvironment.ts'

const production = { NODE_ENV: 'production' } as const

describe('the environment of the product', () => {
  it('should become the options of the plugin', () => {
    const options = optionsFromEnvironment({
      ...production,
      DATA_DIR: '/srv/contest',
      SITE_URL: 'https://contest.example.org',
      SMTP_URL: 'smtp://mail.example.org',
      MAIL_FROM: 'a@example.org',
      ALIYUN_SMS_KEY_ID: 'id',
      ALIYUN_SMS_KEY_SECRET: 'secret',
      ALIYUN_SMS_SIGN_NAME: '示例大赛',
      ALIYUN_SMS_TEMPLATE_CODE: 'SMS_1',
      S3_BUCKET: 'contest',
      S3_FORCE_PATH_STYLE: '1',
      FFMPEG_PATH: '/opt/ffmpeg',
      PATH: '/opt:/bin',
      VOTE_KEY: 'a key of votes',
      ICP_NUMBER: '京ICP备1号',
      TRUST_PROXY: 'loopback',
    })
    expect(options).toEqual({
      dataDir: '/srv/contest',
      siteUrl: 'https://contest.example.org',
      mail: { url: 'smtp://mail.example.org', from: 'a@example.org' },
      sms: { keyId: 'id', keySecret: 'secret', signName: '示例大赛', templateCode: 'SMS_1' },
      storage: { s3: { bucket: 'contest', region: 'us-east-1', forcePathStyle: true } },
      filmTools: { ffmpeg: '/opt/ffmpeg', searchPath: '/opt:/bin' },
      keys: { vote: 'a key of votes' },
      secureCookies: true,
      trustProxy: 'loopback',
      filings: { icp: '京ICP备1号' },
    })
    expect(sanitizeOptions(options)).toMatchObject({ dataDir: '/srv/contest' })
  })

  it('should count an empty variable, and a half of what belongs together, as not set', () => {
    const empty = { SITE_URL: '', VOTE_KEY: ' ', MAIL_FROM: 'a@example.org', SMTP_URL: '' }
    expect(optionsFromEnvironment({ ...production, ...empty, ALIYUN_SMS_KEY_ID: 'id' })).toEqual({
      filmTools: {},
      keys: {},
      secureCookies: true,
      filings: {},
    })
  })

  it('should keep sign-in to HTTPS unless it is told that there is none', () => {
    const secure = (env: NodeJS.ProcessEnv) => optionsFromEnvironment(env).secureCookies
    expect(secure(production)).toBe(true)
    expect(secure({ ...production, INSECURE_HTTP: '1' })).toBe(false)
    expect(secure({ NODE_ENV: 'development' })).toBe(false)
  })
})
