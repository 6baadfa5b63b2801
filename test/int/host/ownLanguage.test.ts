import { text as textOf } from 'node:stream/consumers'
import { PassThrough } from 'node:stream'

import { sql } from '@payloadcms/db-postgres'
import { ja } from '@payloadcms/translations/languages/ja'
import { initI18n } from '@payloadcms/translations'
import { createClientConfig } from 'payload'
import type { SanitizedConfig } from 'payload'
import type { ComponentType } from 'react'

import { en } from '#src/translations/en.ts'
import type { OwnWords } from '#src/translations/ownWords.ts'
import { bootHostWithPeople } from '../../helpers/host/hostWithPeople.ts'
import type { Booted } from '../../helpers/payload.ts'

type Tree = { [key: string]: string | Tree }
/** A whole language that nobody has to learn: ours with a mark before every text. */
const marked = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? `〈${value}` : marked(value),
    ]),
  )
const WORDS = { ja: marked(en) } as OwnWords

describe('a host with a language of its own', () => {
  let booted: Booted
  let config: SanitizedConfig
  beforeAll(async () => {
    booted = await bootHostWithPeople({
      options: { translations: WORDS, staff: { collection: 'users', roleOf: () => null } },
      change: (host) => {
        const supportedLanguages = { ...host.i18n?.supportedLanguages, ja }
        return { ...host, i18n: { ...host.i18n, supportedLanguages } }
      },
    })
    config = booted.payload.config as SanitizedConfig
    standInForNext(config)
  })
  afterAll(() => booted?.stop())

  it('should find its panel named in it', async () => {
    const i18n = await initI18n({ config: config.i18n, context: 'client', language: 'ja' })
    const client = JSON.stringify(createClientConfig({ config, i18n, importMap: {}, user: true }))
    expect(client).toContain('〈Chinese')
    expect(client).toContain(`〈${en.admin.collections.entries.plural}`)
    expect(client).toContain(`"ja":"〈${en.admin.tabs.schedule ?? ''}`)
  })

  it('should show its pages in it, with the way to every other language', async () => {
    const page = await shown({ locale: 'ja' })
    expect(page).toContain(`〈${en.site.contests.title}`)
    expect(page).toContain('hrefLang="zh-CN" lang="zh-CN"')
    expect(page).toContain('>中文</a>')
    expect(page).toContain('href="/en" hrefLang="en"')
    const home = await shown({ locale: 'zh' })
    expect(home).toContain('href="/ja" hrefLang="ja" lang="ja" class="py-2">日本語</a>')
  })

  it('should refuse in it what a page of it sent', async () => {
    const { status, body } = await booted.rest('/portal/codes', {
      method: 'POST',
      headers: { 'Accept-Language': 'ja', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ address: 'nobody', purpose: 'register' }),
    })
    expect(status).toBe(422)
    expect(body.refusal).toMatchObject({ message: expect.stringMatching(/^〈/) })
  })

  it('should keep it for an account, and send its mails in it', async () => {
    const { composeMail } = await import('#src/delivery/composeMail.ts')
    const { claimMessage } = await import('#src/store/records/outgoingMessages.ts')
    const { body } = await booted.rest('/portal/codes', {
      method: 'POST',
      headers: { 'Accept-Language': 'ja', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ address: 'somebody@example.org', purpose: 'register' }),
    })
    expect(body).toMatchObject({ next: expect.anything() })
    const message = await claimMessage(booted.payload, { channels: ['email'], now: new Date() })
    expect(message).toMatchObject({ locale: 'ja', address: 'somebody@example.org' })
    expect(message && composeMail(message).subject).toMatch(/^〈/)
  })

  it('should have it in its schema, by its own migration; one that is missing is said', async () => {
    const { wordsNotKept } = await import('#src/store/database/wordsNotKept.ts')
    const adapter = booted.payload.db as unknown as Parameters<typeof wordsNotKept>[0]
    const missing = () =>
      wordsNotKept(adapter, { collection: 'accounts', column: 'locale', words: ['zh', 'ja'] })
    expect(await missing()).toEqual([])
    await adapter.drizzle.execute(sql`alter type enum_accounts_locale rename value 'ja' to 'ko'`)
    expect(await missing()).toEqual(['ja'])
  })

  /** The home page as the server makes it. */
  async function shown(params: { locale: string }): Promise<string> {
    const { createElement } = await import('react')
    const { renderToPipeableStream } = await import('react-dom/server')
    const { default: HomePage } = await import('#src/next/site/page.tsx')
    const sink = new PassThrough()
    const page = createElement(
      HomePage as ComponentType<object>,
      {
        params: Promise.resolve(params),
      } as object,
    )
    const stream = renderToPipeableStream(page, {
      onAllReady: () => stream.pipe(sink),
      onError: (error) => {
        sink.destroy(error as Error)
      },
    })
    return textOf(sink)
  }
})

/** Lets pages be made outside Next, in the host's project: called before anything of them is loaded. */
function standInForNext(config: SanitizedConfig): void {
  const { unstable_mockModule: standIn } = import.meta.jest as unknown as {
    unstable_mockModule: (name: string, make: () => object) => void
  }
  standIn('@payload-config', () => ({ default: Promise.resolve(config) }))
  standIn('next/cache', () => ({
    unstable_cache: (query: () => unknown) => query,
    unstable_noStore: () => undefined,
  }))
  standIn('next/navigation', () => ({
    usePathname: () => '/',
    useSearchParams: () => new URLSearchParams(),
  }))
}
