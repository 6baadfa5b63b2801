import type { Payload } from 'payload'

import { settingsOf } from '#src/store/settings.ts'

/** The filing numbers of an installation as the foot of a page shows them; nothing for one that is not set. */
export type Filings = {
  icp: string | null
  publicSecurity: { number: string; href: string } | null
}

export function filingsOf(payload: Payload): Filings {
  const { icp, publicSecurity: number } = settingsOf(payload).filings
  const code = number?.replace(/\D/g, '') ?? ''
  const href = `https://beian.mps.gov.cn/#/query/webSearch?code=${code}`
  return { icp, publicSecurity: number ? { number, href } : null }
}
