/** Remembers in this browser which upload a file belongs to, so that picking the same file again goes on with it. */
export function rememberUpload({
  entry,
  slot,
  file,
}: {
  entry: string
  slot: string
  file: Pick<File, 'name' | 'size' | 'lastModified'>
}): { recall: () => string | null; keep: (token: string) => void; forget: () => void } {
  const key = ['upload', entry, slot, file.size, file.lastModified, file.name].join(':')
  return {
    recall: () => quietly(() => localStorage.getItem(key)) ?? null,
    keep: (token) => quietly(() => localStorage.setItem(key, token)),
    forget: () => quietly(() => localStorage.removeItem(key)),
  }
}

/** Storage may be full or forbidden; the upload then works all the same, until the page is closed. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
