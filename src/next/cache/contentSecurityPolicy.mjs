// @ts-check

/**
 * The Content-Security-Policy of a page. Scripts come from this site and carry a nonce or a known hash, never
 * 'unsafe-inline'; nothing is asked of any other host.
 * @param {{ nonce?: string, hashes?: string[], inlineStyles?: boolean, isDevelopment?: boolean }} options
 *   `hashes`: `sha256-…` of each inline script · `inlineStyles`: only the staff panel needs them ·
 *   `isDevelopment`: React's stack traces need eval there, and Next its reload socket
 * @returns {string}
 */
export function contentSecurityPolicy({ nonce, hashes = [], inlineStyles, isDevelopment }) {
  const scripts = [
    "'self'",
    ...(nonce ? [`'nonce-${nonce}'`] : []),
    ...hashes.map((hash) => `'${hash}'`),
    ...(isDevelopment ? ["'unsafe-eval'"] : []),
  ]
  const styles = inlineStyles || isDevelopment ? "'self' 'unsafe-inline'" : "'self'"
  return [
    "default-src 'self'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "frame-src 'self' blob:",
    FRAME_POLICY,
  ].join('; ')
}

/**
 * The part that holds for any page of ours, known before it is made. The proxy sends it with static pages, so that one
 * that fails has a policy too; what is made gets its own policy beside it, and a browser obeys both.
 */
export const FRAME_POLICY =
  "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
