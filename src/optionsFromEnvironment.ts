import type { ContestPluginOptions } from 'payload-plugin-contest'

/**
 * What the product passes to the plugin, from the variables of its environment; README says what they mean. An empty variable
 * counts as not set, and a group of which a part is missing too: the panel says then what does not leave the house.
 */
export function optionsFromEnvironment(env: NodeJS.ProcessEnv): ContestPluginOptions {
  return {
    ...given('dataDir', env.DATA_DIR),
    ...given('directDatabaseUrl', env.DATABASE_DIRECT_URL),
    ...given('siteUrl', env.SITE_URL),
    ...given('storage', storageFrom(env)),
    ...given('mail', mailFrom(env)),
    ...given('sms', smsFrom(env)),
    filmTools: {
      ...given('ffmpeg', env.FFMPEG_PATH),
      ...given('ffprobe', env.FFPROBE_PATH),
      ...given('searchPath', env.PATH),
    },
    keys: { ...given('vote', env.VOTE_KEY), ...given('judge', env.JUDGE_KEY) },
    // Over plain HTTP beyond the loopback interface no browser would keep them.
    secureCookies: env.NODE_ENV === 'production' && env.INSECURE_HTTP !== '1',
    ...given('trustProxy', env.TRUST_PROXY),
    filings: {
      ...given('icp', env.ICP_NUMBER),
      ...given('publicSecurity', env.PUBLIC_SECURITY_NUMBER),
    },
  }
}

/** The option, where the variable says something. */
const given = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> =>
  (typeof value === 'string' ? value.trim() : value)
    ? ({ [name]: value } as Record<Name, Value>)
    : {}

function storageFrom(env: NodeJS.ProcessEnv): ContestPluginOptions['storage'] {
  if (!env.S3_BUCKET) return undefined
  return {
    s3: {
      bucket: env.S3_BUCKET,
      region: env.S3_REGION || 'us-east-1',
      ...given('endpoint', env.S3_ENDPOINT),
      ...given('accessKeyId', env.S3_ACCESS_KEY_ID),
      ...given('secretAccessKey', env.S3_SECRET_ACCESS_KEY),
      forcePathStyle: env.S3_FORCE_PATH_STYLE === '1',
    },
  }
}

function mailFrom({ SMTP_URL: url, MAIL_FROM: from }: NodeJS.ProcessEnv) {
  return url && from ? { url, from } : undefined
}

function smsFrom(env: NodeJS.ProcessEnv) {
  const { ALIYUN_SMS_KEY_ID: keyId, ALIYUN_SMS_KEY_SECRET: keySecret } = env
  const { ALIYUN_SMS_SIGN_NAME: signName, ALIYUN_SMS_TEMPLATE_CODE: templateCode } = env
  if (!keyId || !keySecret || !signName || !templateCode) return undefined
  return { keyId, keySecret, signName, templateCode, ...given('endpoint', env.ALIYUN_SMS_ENDPOINT) }
}
