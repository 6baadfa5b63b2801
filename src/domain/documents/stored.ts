/** What every row has. */
export type Stored = { id: string; createdAt: string; updatedAt: string }

/** Rich text as Lexical keeps it; only the renderer looks inside. */
export type RichText = { root: { children: unknown[] } & Record<string, unknown> }
