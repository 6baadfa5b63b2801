// Written by `payload contest:mount`, which writes it anew: change nothing here.
export { proxy } from 'payload-plugin-contest/next/proxy'

export const config = {
  matcher: [
    "/((?!(?:assets|healthz|api|_next)(?:/|$)).*)",
    "/",
    "/(.*%.*)",
  ],
}
