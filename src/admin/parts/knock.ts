/** A post to a door of the panel: what was typed as JSON, a file as it is; a refusal comes back in the words of the language. */
export function knock({
  url,
  body,
  locale,
}: {
  url: string
  body: Blob | Record<string, unknown>
  locale: string
}): Promise<Response> {
  const isFile = body instanceof Blob
  return fetch(url, {
    method: 'POST',
    credentials: 'include',
    headers: {
      Accept: 'application/json',
      'Accept-Language': locale,
      'Content-Type': isFile ? 'application/octet-stream' : 'application/json',
    },
    body: isFile ? body : JSON.stringify(body),
  })
}
