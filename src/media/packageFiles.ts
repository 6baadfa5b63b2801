/**
 * Where the installed plugin may lie, from the folder of the site or one above it: where npm and pnpm put it, and where it was
 * when the site was built, which a standalone output of pnpm's keeps. A file of it, by its path within.
 */
export const inPlugin = (file: string): string[] =>
  [process.env.NEXT_CONTEST_PACKAGE, 'node_modules/payload-plugin-contest']
    .filter((place) => place !== undefined && place !== '')
    .map((place) => `${place}/${file}`)
