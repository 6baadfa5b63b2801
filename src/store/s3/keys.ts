import { storedName } from '../files/storedName.ts'

/** Where stored files lie in a bucket, and where what belongs to unfinished uploads does. */
export const FILES = 'files/'
export const UPLOADS = 'uploads/'

export const keyOf = (name: string): string => `${FILES}${storedName(name)}`
