/**
 * Public pages that are made for each request, because they read the query or a cookie: their addresses inside the
 * app, language first. A page listed here exports `dynamic = 'force-dynamic'`; every other public page is static.
 */
const DYNAMIC_PAGES = [/^\/[^/]+\/[^/]+\/entries(\/[^/]+)?$/, /^\/[^/]+\/[^/]+\/vote$/]

export const isDynamicPage = (path: string): boolean =>
  DYNAMIC_PAGES.some((pattern) => pattern.test(path))
