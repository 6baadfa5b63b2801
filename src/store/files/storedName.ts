/** The name of a private file or upload, if it is one that we gave; anything else is a mistake in the code. */
export function storedName(name: string): string {
  if (!/^[\w-]+(\.\w+)?$/.test(name)) throw new Error(`not the name of a private file: ${name}`)
  return name
}
