import { locales } from './languages.ts'
import { ok, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'
import { isBelow, routes } from './routes.ts'

/**
 * First parts of addresses that the product keeps for itself. A contest's pages live under `/<slug>/…`,
 * so no contest may be called by one of these.
 */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set(
  `admin api my unit judge live en zh zh-cn zh-hans zh-hant cn www
   staff login logout register reset account accounts search feed rss
   news guide contact entries entry vote notice notices objection results winners archive cert courses
   privacy terms accessibility help about media uploads upload files documents poster
   assets public static next sitemap robots favicon manifest well-known healthz health metrics status
   new edit create all null undefined`.split(/\s+/),
)

/**
 * Whether a text may be the slug of a contest: lower-case letters, digits and single hyphens, 2 to 60 characters,
 * with at least one letter. Refuses `slugShape` and `slugReserved`; whether it is taken is for the store to say.
 */
export function checkSlug(slug: string): Outcome<string> {
  if (slug.length < 2 || slug.length > 60 || !SHAPE.test(slug)) return refuse('slugShape', { slug })
  if (RESERVED_SLUGS.has(slug) || isOfFace(slug) || isLanguage(slug))
    return refuse('slugReserved', { slug })
  return ok(slug)
}

/** Where the host has put a face below the site, a contest of that name would have no pages. */
function isOfFace(slug: string): boolean {
  const { site, ...faces } = routes()
  const at = `${site === '/' ? '' : site}/${slug}`
  return Object.values(faces).some((face) => isBelow(face, at))
}

/** Below the code of a language stand all contests in that language. */
const isLanguage = (slug: string): boolean =>
  locales().some((locale) => locale.toLowerCase() === slug)

const SHAPE = /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/
