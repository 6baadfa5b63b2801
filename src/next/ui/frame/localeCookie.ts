/** Keeps the language chosen in a portal; endpoints answer in it too. */
export const LOCALE_COOKIE = 'contest-locale'
