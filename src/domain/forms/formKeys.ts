/** A statement under one of these names is printed as a line to sign on, or as the box for the unit's seal (R66, R67). */
export const SIGNATURE_FIELD = 'creatorSignature'
export const SEAL_FIELD = 'unitSeal'

/** Beside a recommender field stand the ground of the direct route and its reason, under these names (R14, R15). */
export const groundName = <Field extends string>(field: Field) => `${field}__ground` as const
export const groundReasonName = <Field extends string>(field: Field) => `${field}__reason` as const
