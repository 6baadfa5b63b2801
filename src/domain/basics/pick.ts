/** Some properties of an object, and nothing else of it: what may be told of a record that knows more. */
export function pick<T extends object, K extends keyof T>(
  whole: T,
  keys: readonly K[],
): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<T, K>
}
