const NAME = 'Content-Security-Policy'

/**
 * An answer of the API is no page and runs nothing; one that brings a policy of its own, as files do, keeps it. Without
 * default-src and object-src, for the sake of browsers that show a PDF in a plug-in.
 */
export function withApiPolicy(response: Response): Response {
  if (response.headers.has(NAME)) return response
  const headers = new Headers(response.headers)
  headers.set(
    NAME,
    "script-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  )
  const { body, status, statusText } = response
  return new Response(body, { status, statusText, headers })
}
