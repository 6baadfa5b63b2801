/** Whose workspace a page of the portals is: an applicant's, a recommender's, a judge's. */
export type Face = 'my' | 'unit' | 'judge'
