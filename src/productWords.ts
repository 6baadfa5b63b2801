import type { ContestPluginOptions } from 'payload-plugin-contest'

/** What the product says otherwise than the plugin: its own variables instead of options. */
export const PRODUCT_WORDS: NonNullable<ContestPluginOptions['translations']> = {
  zh: {
    panel: {
      outbox: {
        noMailServer:
          '未设置邮件服务器（SMTP_URL 和 MAIL_FROM），邮件不会发出。{{count}} 封待发送，设置后自动发送。',
      },
    },
  },
  en: {
    panel: {
      outbox: {
        noMailServer:
          'No mail server is set (SMTP_URL and MAIL_FROM), so no e-mail leaves. Waiting: {{count}}; they are sent once it is set.',
      },
    },
  },
}
