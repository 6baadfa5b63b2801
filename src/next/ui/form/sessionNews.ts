/** What the parts of a page tell each other of the session: that it ended, or that one of them was answered again. */
export const tellSession = (isSignedOut: boolean): void => {
  window.dispatchEvent(new CustomEvent(NEWS, { detail: isSignedOut }))
}

/** Hears it until the returned function is called. */
export function onSession(hear: (isSignedOut: boolean) => void): () => void {
  const listener = (event: Event) => hear((event as CustomEvent<boolean>).detail)
  window.addEventListener(NEWS, listener)
  return () => window.removeEventListener(NEWS, listener)
}

/** Whether somebody is signed in again: a page that asks for it leads away those who are not. */
export async function isSignedInAgain(page: string): Promise<boolean> {
  const answer = await fetch(page, { redirect: 'manual', cache: 'no-store' }).catch(() => null)
  return answer?.ok ?? false
}

const NEWS = 'contest:session'
