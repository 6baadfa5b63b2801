/** Carried by a static page that answers for something that is not there. */
export const MISSING_TAG = 'page-missing'
