import { typed, whatever } from './readers.ts'

/** The fields of a form under design: its definition says which names there are, and refuses the others. */
export const formAnswers = { isKnown: () => true, reader: whatever }

/** `consent_<key>`: the version that was ticked of one of the texts a contest asks consent to. */
export const consents = { isKnown: (name: string) => name.startsWith('consent_'), reader: typed }
