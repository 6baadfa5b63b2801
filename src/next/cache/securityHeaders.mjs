// @ts-check

/**
 * Headers of every answer. The policy of a page is set where its nonce or its hashes are known: `src/proxy.ts` and
 * `src/next/cache/handler.mjs`; that of an answer of the API by `src/endpoints/http/apiPolicy.ts`.
 * @returns {Promise<import('next/dist/lib/load-custom-routes').Header[]>}
 */
export async function securityHeaders() {
  return [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      ],
    },
    {
      // Payload asks the browser for its colour scheme; on any other page that would cost a second request.
      source: '/admin/:path*',
      headers: [
        { key: 'Accept-CH', value: 'Sec-CH-Prefers-Color-Scheme' },
        { key: 'Critical-CH', value: 'Sec-CH-Prefers-Color-Scheme' },
        { key: 'Vary', value: 'Sec-CH-Prefers-Color-Scheme' },
      ],
    },
  ]
}
