/** Next calls this once as a process of the site starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { notePeers } = await import('./store/caller/peer.ts')
  notePeers()
}
