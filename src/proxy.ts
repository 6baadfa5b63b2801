export { proxy } from 'payload-plugin-contest/next/proxy'

// Next reads it off this very file. Below a base path the first needs a slash behind it, which the address of the home
// does not have.
export const config = {
  matcher: ['/((?!(?:api|_next|assets)(?:/|$)|healthz(?:/live)?$|icon\\.svg$).*)', '/', '/(.*%.*)'],
}
