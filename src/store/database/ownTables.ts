import { ownTable } from '../../domain/basics/collections.ts'

/** Tables that belong to no collection; they stand in the schema beside the others, and its migrations make them. */
export const ownTables = (): string[] => ['commit_marks', 'tries'].map(ownTable)
