/**
 * State of which a holder (Payload's instance, or the process by `globalThis`) has one. Next bundles pages and routes
 * apart from each other and from the modules it leaves alone, so that one of our modules may stand several times in a
 * process, each with variables of its own: a lock or a queue kept in one of those would be two.
 *
 * @param name the same wherever the same state is meant
 * @param make called by whoever asks first
 */
export function oncePer<T>(holder: object, name: string, make: () => T): T {
  const held = holder as Record<symbol, T | undefined>
  return (held[Symbol.for(`payload-plugin-contest.${name}`)] ??= make())
}
