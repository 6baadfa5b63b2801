/** The same object without the members that are undefined, as it would come back from JSON. */
export function withoutUndefined<T extends object>(value: T): T {
  const clean = { ...value }
  for (const key of Object.keys(clean) as (keyof T)[]) {
    if (clean[key] === undefined) delete clean[key]
  }
  return clean
}
