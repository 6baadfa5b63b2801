/**
 * Every collection that the plugin adds, by the name this code knows it by: code, the record of activity and the tables of who
 * may do what speak of names. What Payload and the database call it (its slug, and after it its table) an installation may
 * set by the option `slugs`; `slugOf` leads from the one to the other.
 */
export const COLLECTION_NAMES = [
  'contests',
  'categories',
  'units',
  'staff',
  'accounts',
  'joinRequests',
  'registrations',
  'entries',
  'entryFiles',
  'entryVersions',
  'printedPapers',
  'entryPartners',
  'participants',
  'renditions',
  'pageImages',
  'uploads',
  'formVersions',
  'ruleTexts',
  'recommendations',
  'recommendationTables',
  'recommendationExtensions',
  'publicityRecords',
  'examinations',
  'proposals',
  'rounds',
  'assignments',
  'marks',
  'ballots',
  'resultRuns',
  'results',
  'limitGrants',
  'messages',
  'broadcasts',
  'workingCopies',
  'entryTexts',
  'similarities',
  'repeats',
  'codes',
  'activity',
  'media',
  'forms',
  'form-submissions',
] as const
/** A collection of ours, those of the form-builder and of the site's pictures among them. */
export type OwnCollection = (typeof COLLECTION_NAMES)[number]

/** What an installation calls them. */
export type Slugs = {
  slugs: Readonly<Record<OwnCollection, string>>
  /** Stands before tables that belong to no collection: empty, or ending in `_`. */
  tablePrefix: string
}

/** Set by `contestPlugin`, for the process: Next may hold this module several times in one. */
export function configureSlugs(slugs: Slugs): void {
  held[HELD] = slugs
}

/** What Payload calls a collection of ours: by its name, unless somebody set it otherwise. */
export const slugOf = (name: OwnCollection): string => held[HELD]?.slugs[name] ?? name

/** Which collection of ours Payload calls so; null for one of the host's or Payload's. */
export const nameOf = (slug: string | null | undefined): OwnCollection | null =>
  COLLECTION_NAMES.find((name) => slugOf(name) === slug) ?? null

/** The name of a table that belongs to no collection, as it is in this installation. */
export const ownTable = (name: string): string => `${held[HELD]?.tablePrefix ?? ''}${name}`

/** Whether a name is that of a collection of ours. */
export const isOwnCollection = (name: string): name is OwnCollection =>
  COLLECTION_NAMES.some((each) => each === name)

const HELD = Symbol.for('payload-plugin-contest.slugs')
const held = globalThis as { [HELD]?: Slugs }
