/** The mail server that e-mails leave by. */
export type MailSettings = {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  url: string
  /** `address` or `Name <address>`. */
  from: string
}

/** What the environment says of the mail server (`SMTP_URL`, `MAIL_FROM`); null = none is set, e-mails wait. */
export function mailSettings(
  { SMTP_URL: url, MAIL_FROM: from }: Record<string, string | undefined> = process.env,
): MailSettings | null {
  return url && from ? { url, from } : null
}
