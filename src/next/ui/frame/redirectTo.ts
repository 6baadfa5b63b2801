import { redirect } from 'next/navigation'

import { withoutBase } from '#src/domain/basics/addresses.ts'

/** Leads whoever asks for a page to another address of the site. Next's own `redirect` would add the base path once more. */
export function redirectTo(address: string): never {
  redirect(withoutBase(address) ?? address)
}
