/** What the host chooses of where the faces of its installation stand below the base path. */
export type ChosenRoutes = {
  /** The public pages; alone of all it may be `/`. */
  site: string
  /** The portal of those who enter. */
  my: string
  /** The portal of those who recommend. */
  unit: string
  /** The portal of judges. */
  judge: string
  /** The files that pages need as they are. */
  assets: string
  /** Whether the site is well, for who watches over it. */
  health: string
}
/** All of them: paths that begin with a slash and have none at their end. The panel and the API stand where Payload has them. */
export type ContestRoutes = ChosenRoutes & { panel: string; api: string }
export type Face = keyof ContestRoutes

/** Where everything stands unless the host says more: below `site`, which stands at the root. */
export function fillRoutes(
  { site = '/', ...chosen }: Partial<ChosenRoutes> = {},
  payload: { admin?: string; api?: string } = {},
): ContestRoutes {
  const below = (name: string): string => `${site === '/' ? '' : site}/${name}`
  return {
    site,
    my: chosen.my ?? below('my'),
    unit: chosen.unit ?? below('unit'),
    judge: chosen.judge ?? below('judge'),
    assets: chosen.assets ?? below('assets'),
    health: chosen.health ?? below('healthz'),
    panel: payload.admin ?? '/admin',
    api: payload.api ?? '/api',
  }
}

/**
 * What the scripts of this site were built with. Next writes it in here, for the browser too, from the sheet beside the
 * mounted pages (`src/next/withContest.mjs`); a process that Next does not build learns the same from `placeFaces`.
 */
const BUILT = process.env.NEXT_CONTEST_ROUTES
let placed: ContestRoutes = BUILT ? (JSON.parse(BUILT) as ContestRoutes) : fillRoutes()

/** Where the faces stand. Not before the configuration has been read: ask when an address is needed, not as a module loads. */
export const routes = (): ContestRoutes => placed

/**
 * Says where the faces stand, once the option is known. False where the site was built for other places: its scripts and
 * route files lead there, so the option alone changes nothing.
 */
export function placeFaces(wanted: ContestRoutes): boolean {
  if (BUILT) return (Object.keys(wanted) as Face[]).every((face) => wanted[face] === placed[face])
  placed = wanted
  return true
}

/** Whose a path of the site is, and what stands behind the path of that face; null for what is none of ours. */
export function faceAt(path: string): { face: Face; rest: string } | null {
  let found: Face | null = null
  for (const face of Object.keys(placed) as Face[]) {
    // The face that says most of the path: what has a place of its own below the site is not the site's.
    if (!isBelow(path, placed[face])) continue
    if (found === null || placed[face].length > placed[found].length) found = face
  }
  if (found === null) return null
  const at = placed[found]
  return { face: found, rest: at === '/' ? path : path.slice(at.length) || '/' }
}

/** Whether a path is another one or stands below it. */
export const isBelow = (path: string, above: string): boolean =>
  above === '/' || path === above || path.startsWith(`${above}/`)
