import { isEmail } from '../basics/isEmail.ts'

/** Where e-mail to an account goes: its own address, else the user name where that is one; null = nowhere. */
export function mailAddressOf({
  email,
  username,
}: {
  email?: string | null
  username: string
}): string | null {
  return [email, username].find((each) => each && isEmail(each)) ?? null
}
