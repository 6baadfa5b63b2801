/** How a project differs from the plan; places are those of `MountedFile`. */
export type Difference =
  /** Not there, or not as it would be written today. */
  | { kind: 'missing' | 'stale'; file: string }
  /** Written by us once, planned no more. */
  | { kind: 'superfluous'; file: string }
  /** Somebody else's file where ours would stand. */
  | { kind: 'foreign'; file: string }
  /** The host's own proxy or instrumentation, which does not call ours. */
  | { kind: 'uncalled'; file: string; by: string }
  /** Somebody else's page, by another file, at an address of ours: Next refuses to build both, or nobody sees one of them. */
  | { kind: 'taken'; file: string; by: string }
  /** Somebody else's folder for an unknown step of an address where ours has another name: Next refuses that too. */
  | { kind: 'named'; file: string; by: string }
  /** Somebody else's route file that hands on a page of ours, of which this command writes the only one. */
  | { kind: 'twice'; file: string }
  /** A root layout of the host around our own documents; or none where the pages were to stand in one. */
  | { kind: 'nested' | 'frameless'; file: string }
  /** Next's configuration, which does not go through `withContest`; in the folder of the project. */
  | { kind: 'unwrapped'; file: string }
