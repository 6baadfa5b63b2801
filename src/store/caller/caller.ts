import type { Payload } from 'payload'

import { settingsOf } from '../settings.ts'
import { isWithin, placeOf } from './addresses.ts'
import { peerOf } from './peer.ts'

/** A request, as far as it says where it comes from. */
type Asking = { payload: Pick<Payload, 'config'>; headers: Headers }

/**
 * The place on the net that a request comes from, or null where that is not known. What `X-Forwarded-For` says counts only
 * behind a declared proxy (`trustProxy`), and then from its end, as far as proxies of ours have written it: what stands
 * before that the caller made up.
 */
export function sourceOf({ payload, headers }: Asking): string | null {
  const { trustProxy } = settingsOf(payload)
  const peer = peerOf(headers)
  if (!trustProxy) return placeOf(peer)
  const told = (headers.get('X-Forwarded-For') ?? '').split(',').map((each) => each.trim())
  const way = [...told.filter(Boolean), peer ?? '']
  if ('hops' in trustProxy) return placeOf(way.at(-1 - trustProxy.hops) ?? way[0] ?? null)
  const { networks } = trustProxy
  return placeOf(way.findLast((address) => !isWithin(address, networks)) ?? way[0] ?? null)
}

/** The host that the browser asked, with its port; that of `X-Forwarded-Host` only where a declared proxy says so. */
export function hostOf(asking: Asking): string | null {
  const { headers } = asking
  const told = isByProxy(asking) ? headers.get('X-Forwarded-Host') : null
  return told?.split(',')[0]?.trim() || headers.get('Host')
}

/**
 * The site's own address without a slash at its end, for links that leave it (letters, invitations): `siteUrl` where it is
 * set, else what the browser asked.
 */
export function siteOrigin(asking: Asking): string {
  const { siteUrl } = settingsOf(asking.payload)
  if (siteUrl) return siteUrl
  const protocol = isByProxy(asking) ? asking.headers.get('X-Forwarded-Proto') : null
  return `${protocol === 'https' ? 'https' : 'http'}://${hostOf(asking) ?? 'localhost:3000'}`
}

/**
 * The same for a letter that holds a secret, where who asks must not choose to whom its link leads: `siteUrl`, else Payload's
 * own `serverURL`, else what the browser asked where that is this very machine. Null where nobody has said it.
 */
export function certainOrigin(asking: Asking): string | null {
  const { config } = asking.payload
  const said = settingsOf(asking.payload).siteUrl ?? config.serverURL
  if (said) return said
  const asked = siteOrigin(asking)
  const host = URL.canParse(asked) ? new URL(asked).hostname : ''
  return host === 'localhost' || isWithin(host, ['loopback']) ? asked : null
}

function isByProxy({ payload, headers }: Asking): boolean {
  const { trustProxy } = settingsOf(payload)
  if (!trustProxy) return false
  return 'hops' in trustProxy || isWithin(peerOf(headers) ?? '', trustProxy.networks)
}
