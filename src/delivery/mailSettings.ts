/** The mail server that e-mails leave by. */
export type MailSettings = {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  url: string
  /** `address` or `Name <address>`. */
  from: string
}
