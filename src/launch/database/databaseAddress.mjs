// @ts-check
import { isListening } from '../setup/ports.mjs'
import { sentence } from '../terminal/sentence.mjs'

/**
 * The quick look before the long work: is there a server at all where DATABASE_URL points? Whether it
 * lets us in is asked later, when the driver is installed.
 * @param {string} url
 */
export async function checkDatabaseAddress(url) {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (!address?.protocol.startsWith('postgres')) {
    throw sentence(
      'DATABASE_URL 不是 PostgreSQL 地址，应形如 postgres://用户:密码@主机:5432/库名',
      'DATABASE_URL is no PostgreSQL address; it looks like postgres://user:password@host:5432/name',
    )
  }
  // A local socket (postgres:///name?host=/run/postgresql) has no host to knock at.
  if (!address.hostname) return
  const host = address.hostname.replace(/^\[|\]$/g, '')
  if (!(await isListening({ host, port: Number(address.port || 5432) }))) throw unreachable(url)
}

/** @param {string} url @param {string} [reason] the driver's own words */
export function unreachable(url, reason) {
  const { hostname, port, pathname } = new URL(url)
  const where = `${hostname}:${port || 5432}${pathname}`
  return sentence(
    `连不上 DATABASE_URL 指定的数据库（${where}），请检查地址、账号和数据库服务`,
    `the database of DATABASE_URL (${where}) cannot be reached; check address, account and server`,
    reason,
  )
}
