/** What the proxy has to know of the project around the contest. */
type Project = {
  /** First steps below the site that are the host's. */
  others: string[]
  /** As the option says. */
  frame: string
  /** How Payload's cookies begin, where the panel is the contest's alone. */
  panelCookies?: string
}

/** Written in here when the site is built, by `src/next/withContest.mjs`. */
const BUILT = process.env.NEXT_CONTEST_PROJECT

export const PROJECT: Project = BUILT
  ? (JSON.parse(BUILT) as Project)
  : { others: ['_next'], frame: 'own' }
