import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'

import { settingsOf } from './settings.ts'
import type { KeyName } from './settings.ts'

/** The installation's key for a purpose; one without a key of its own gets one from Payload's secret. */
export const installationKey = (
  payload: Pick<Payload, 'config' | 'secret'>,
  name: KeyName,
): string => settingsOf(payload).keys[name] ?? keyed(payload.secret, `${name}-key`)

/** HMAC-SHA256, hexadecimal: what stands for a text, and leads nobody without the key back to it. */
export const keyed = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('hex')
