import { BlockList, isIP } from 'node:net'

/** Whether an address belongs to one of these networks: addresses, CIDR ranges, or the names of `NAMED`. */
export function isWithin(address: string, networks: readonly string[]): boolean {
  const plain = plainAddress(address)
  if (!plain) return false
  const list = new BlockList()
  for (const network of networks.flatMap((each) => NAMED[each] ?? [each])) {
    const [base = '', bits] = network.split('/')
    const kind = kindOf(base)
    if (kind) list.addSubnet(base, Number(bits ?? (kind === 'ipv4' ? 32 : 128)), kind)
  }
  return list.check(plain, kindOf(plain) ?? 'ipv4')
}

/** What may be written instead of ranges. */
const NAMED: Record<string, string[]> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
}

/** Whether this may stand in a list of networks. */
export function isNetwork(text: string): boolean {
  if (Object.hasOwn(NAMED, text)) return true
  const [base = '', bits, ...rest] = text.split('/')
  const most = kindOf(base) === 'ipv4' ? 32 : 128
  const isBits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
  return kindOf(base) !== null && isBits && rest.length === 0
}

/** An address as it stands in a header or at a connection, without port, brackets and zone; null = it is none. */
export function plainAddress(text: string): string | null {
  const trimmed = text.trim().toLowerCase()
  const bare = /^\[(.*)\](?::\d+)?$/.exec(trimmed)?.[1] ?? trimmed.replace(/^([\d.]+):\d+$/, '$1')
  const address = bare.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/, '')
  return isIP(address) ? address : null
}

/**
 * What counts as one place on the net: an IPv4 address, or the /64 of an IPv6 one, of which one house has them all. Null
 * where the text is no address.
 */
export function placeOf(text: string | null): string | null {
  const address = plainAddress(text ?? '')
  if (!address || isIP(address) === 4) return address
  const [front = '', back] = address.split('::')
  const head = front.split(':').filter(Boolean)
  const tail = (back ?? '').split(':').filter(Boolean)
  // An IPv4 address at its end stands for two groups.
  const written = head.length + tail.length + (address.includes('.') ? 1 : 0)
  const zeros = Array<string>(back === undefined ? 0 : 8 - written).fill('0')
  const groups = [...head, ...zeros, ...tail].slice(0, 4)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}

const kindOf = (address: string): 'ipv4' | 'ipv6' | null => {
  const version = isIP(address)
  return version === 0 ? null : version === 4 ? 'ipv4' : 'ipv6'
}
