/** The SMS service of Aliyun (阿里云短信服务) that codes leave by. */
export type SmsSettings = {
  /** Of an access key of Aliyun that may send short messages and nothing else. */
  keyId: string
  /** The secret of that key. */
  keySecret: string
  /** 短信签名, as approved. */
  signName: string
  /** 模板 CODE of an approved template with one variable, `code`. */
  templateCode: string
  /** Where the service answers; Aliyun's own address unless given. */
  endpoint: string
}

/** Where Aliyun itself answers. */
export const ALIYUN_ENDPOINT = 'https://dysmsapi.aliyuncs.com/'
