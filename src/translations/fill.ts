/** Puts parameters into a text; a `{{name}}` without a value is left out of it. */
export function fill(words: string, params: Record<string, string | number>): string {
  return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''))
}
