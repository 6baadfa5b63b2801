/**
 * Next calls this once as a process of the site starts, before the first request. (Tried on a running site: a forged
 * `X-Forwarded-For` reaches a route as it was sent, and only where there is none does Next write the connection's there.)
 */
export async function register(): Promise<void> {
  if (!process.env.NEXT_CONTEST_ROUTES) throw new Error(NOT_WRAPPED)
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { notePeers } = await import('../store/caller/peer.ts')
  notePeers()
}

/** Without it no script knows where the pages stand. */
const NOT_WRAPPED =
  '请用 payload-plugin-contest/next/withContest 包住 next.config 的配置，再重新构建 · ' +
  'wrap the configuration in next.config in withContest of payload-plugin-contest/next/withContest, then build again'
