import type { OwnCollection } from '../basics/collections.ts'

/** The collections of the contest: the keys of `Documents`. Those that others look into stand beside: pictures, and forms. */
export type CollectionName = Exclude<OwnCollection, 'media' | 'forms' | 'form-submissions'>
