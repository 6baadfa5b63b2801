import { randomUUID } from 'node:crypto'

import type { Delivery, DeliveryFault } from '../domain/messages/delivery.ts'
import { signedQuery } from './aliyunSignature.ts'
import type { Sender } from './sender.ts'
import type { SmsSettings } from './smsSettings.ts'

/**
 * Sends codes by Aliyun's SMS service (`SendSms`, version 2017-05-25). The words are those of the approved template; its one
 * variable is `code`. Aliyun knows no key against duplicates: the row's id travels as `OutId` for its reports.
 */
export function aliyunSmsSender({
  keyId,
  keySecret,
  signName,
  templateCode,
  endpoint,
}: SmsSettings): Sender {
  return async ({ id, address, code }) => {
    const query = signedQuery(
      {
        AccessKeyId: keyId,
        Action: 'SendSms',
        Format: 'JSON',
        OutId: id,
        PhoneNumbers: address,
        RegionId: 'cn-hangzhou',
        SignName: signName,
        SignatureMethod: 'HMAC-SHA1',
        SignatureNonce: randomUUID(),
        SignatureVersion: '1.0',
        TemplateCode: templateCode,
        TemplateParam: JSON.stringify({ code: code ?? '' }),
        Timestamp: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
        Version: '2017-05-25',
      },
      keySecret,
    )
    try {
      const answer = await fetch(`${endpoint}?${query}`, {
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      })
      return read(await answer.text())
    } catch (error) {
      return { ok: false, fault: 'unreachable', answer: String(error) }
    }
  }
}

const TIMEOUT_MILLISECONDS = 15_000

/** `{"Code":"OK","Message":…}`, with the same shape for a refusal whatever its HTTP status. */
function read(text: string): Delivery {
  const code = /"Code"\s*:\s*"([^"]+)"/.exec(text)?.[1]
  if (code === 'OK') return { ok: true, answer: text }
  return { ok: false, fault: code ? faultOf(code) : 'unreachable', answer: text }
}

function faultOf(code: string): DeliveryFault {
  if (/MOBILE_NUMBER_ILLEGAL|MOBILE_COUNT_OVER_LIMIT/.test(code)) return 'addressRefused'
  if (/SignatureDoesNotMatch|InvalidAccessKeyId|RAM_PERMISSION/.test(code)) return 'signInRefused'
  if (
    /SMS_SIGNATURE|SMS_TEMPLATE|AMOUNT_NOT_ENOUGH|OUT_OF_SERVICE|PRODUCT_UN_SUBSCRIPT/.test(code)
  ) {
    return 'senderRefused'
  }
  return 'refusedForNow'
}
