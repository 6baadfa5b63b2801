/**
 * Next calls this once as a process of the site starts, before the first request. (Tried on a running site: a forged
 * `X-Forwarded-For` reaches a route as it was sent, and only where there is none does Next write the connection's there.)
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { notePeers } = await import('../store/caller/peer.ts')
  notePeers()
}
