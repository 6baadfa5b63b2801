/** The SMS service of Aliyun (阿里云短信服务) that codes leave by. */
export type SmsSettings = {
  keyId: string
  keySecret: string
  /** 短信签名, as approved. */
  signName: string
  /** 模板 CODE of an approved template with one variable, `code`. */
  templateCode: string
  endpoint: string
}

/**
 * What the environment says of the SMS service; null = none is set: codes for telephones wait in the outbox, where
 * administrators read them.
 */
export function smsSettings(
  env: Record<string, string | undefined> = process.env,
): SmsSettings | null {
  const { ALIYUN_SMS_KEY_ID: keyId, ALIYUN_SMS_KEY_SECRET: keySecret } = env
  const { ALIYUN_SMS_SIGN_NAME: signName, ALIYUN_SMS_TEMPLATE_CODE: templateCode } = env
  if (!keyId || !keySecret || !signName || !templateCode) return null
  const endpoint = env.ALIYUN_SMS_ENDPOINT || 'https://dysmsapi.aliyuncs.com/'
  return { keyId, keySecret, signName, templateCode, endpoint }
}
