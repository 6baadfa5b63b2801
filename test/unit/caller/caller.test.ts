import type { Payload } from 'payload'

import { placeOf } from '#src/store/caller/addresses.ts'
import { hostOf, siteOrigin, sourceOf } from '#src/store/caller/caller.ts'
import { peerHeader, peerOf } from '#src/store/caller/peer.ts'
import { sanitizeOptions } from '#src/options/sanitizeOptions.ts'

const asking = (
  trustProxy: number | string | undefined,
  headers: Record<string, string>,
  peer: string | null = '203.0.113.9',
) => ({
  payload: {
    config: { custom: { contest: sanitizeOptions({ trustProxy }) } },
  } as unknown as Payload,
  headers: new Headers({ ...headers, ...(peer ? peerHeader(peer) : {}) }),
})
const told = (list: string) => ({ 'X-Forwarded-For': list })

describe('where a request comes from', () => {
  it('should be its connection, whatever it says, where no proxy is declared', () => {
    expect(sourceOf(asking(undefined, told('198.51.100.7')))).toBe('203.0.113.9')
    expect(sourceOf(asking(0, told('198.51.100.7')))).toBe('203.0.113.9')
    expect(sourceOf(asking(undefined, told('198.51.100.7'), null))).toBeNull()
    expect(
      sourceOf(asking(undefined, { 'x-contest-peer': 'forged 198.51.100.7' }, null)),
    ).toBeNull()
  })

  it('should be what the last of so many proxies says, and never what stands before', () => {
    expect(sourceOf(asking(1, told('198.51.100.7')))).toBe('198.51.100.7')
    expect(sourceOf(asking(1, told('1.2.3.4, 198.51.100.7')))).toBe('198.51.100.7')
    expect(sourceOf(asking(2, told('1.2.3.4, 198.51.100.7, 10.0.0.2')))).toBe('198.51.100.7')
    // Whoever passes the proxies by has nobody to speak for them.
    expect(sourceOf(asking(2, {}))).toBe('203.0.113.9')
  })

  it('should be the first on the way back that is none of the declared networks', () => {
    const trust = 'loopback, 10.0.0.0/8'
    expect(sourceOf(asking(trust, told('1.2.3.4, 198.51.100.7, 10.1.2.3'), '127.0.0.1'))).toBe(
      '198.51.100.7',
    )
    expect(sourceOf(asking(trust, told('1.2.3.4'), '::ffff:127.0.0.1'))).toBe('1.2.3.4')
    expect(sourceOf(asking(trust, told('198.51.100.7')))).toBe('203.0.113.9')
    expect(sourceOf(asking('private', told('198.51.100.7'), '192.168.3.4'))).toBe('198.51.100.7')
  })

  it.each([
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['203.0.113.9:443', '203.0.113.9'],
    ['2001:DB8:0:1:aaaa::7', '2001:db8:0:1::/64'],
    ['[2001:db8::7]:443', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', null],
    ['', null],
  ])('should take %s for the place %s', (address, place) => {
    expect(placeOf(address)).toBe(place)
  })

  it('should not be told by a header of the same name', () => {
    expect(peerOf(new Headers({ 'x-contest-peer': '127.0.0.1' }))).toBeNull()
    expect(peerOf(new Headers({ 'x-contest-peer': ' 127.0.0.1' }))).toBeNull()
  })
})

describe('the host that was asked', () => {
  const headers = {
    Host: 'inner:3000',
    'X-Forwarded-Host': 'a.example',
    'X-Forwarded-Proto': 'https',
  }

  it('should be that of the request, and another only where a declared proxy says so', () => {
    expect(hostOf(asking(undefined, headers))).toBe('inner:3000')
    expect(siteOrigin(asking(undefined, headers))).toBe('http://inner:3000')
    expect(hostOf(asking('loopback', headers))).toBe('inner:3000')
    expect(hostOf(asking('loopback', headers, '127.0.0.1'))).toBe('a.example')
    expect(siteOrigin(asking(1, headers))).toBe('https://a.example')
  })
})
