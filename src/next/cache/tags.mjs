// @ts-check

/** Carried by a static page that answers for something that is not there. */
export const MISSING_TAG = 'page-missing'
/** Carried by all that pages of the contest keep: what a host's own pages keep is the host's. */
export const CONTEST_TAG = 'contest-pages'

/** What Next gives a page for each folder above it; `mount/planMount.ts` puts ours below such a one. */
const FOLDER = /^_N_T_\/(?:\(\S+?\)\/)?\((contest|contest-framed)\)\//

/** @param {string[]} tags @returns {boolean} whether what carries them is the contest's */
export const isOfContest = (tags) => tags.some((tag) => tag === CONTEST_TAG || FOLDER.test(tag))

/** @param {string[]} tags @returns {boolean} whether it is a document of our own, to which our policy belongs */
export const isOwnDocument = (tags) => tags.some((tag) => FOLDER.exec(tag)?.[1] === 'contest')
