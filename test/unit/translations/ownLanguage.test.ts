import { panelWords } from '#src/admin/parts/panelWords.ts'
import { composeMail } from '#src/delivery/composeMail.ts'
import { paperFrame } from '#src/documents/paperFrame.ts'
import { languageOfPage, publicHref } from '#src/domain/basics/addresses.ts'
import { formatDay, formatInstant } from '#src/domain/basics/instants.ts'
import { localeNamed, localeOf, placeLanguages } from '#src/domain/basics/languages.ts'
import type { Locale } from '#src/domain/basics/languages.ts'
import { ok, refuse } from '#src/domain/basics/refusal.ts'
import { checkSlug } from '#src/domain/basics/slugs.ts'
import { refusalResponse } from '#src/endpoints/http/respond.ts'
import { contestPlugin } from '#src/index.ts'
import { formWords } from '#src/next/ui/form/formWords.ts'
import { sanitizeOptions } from '#src/options/sanitizeOptions.ts'
import { bilingual } from '#src/translations/bilingual.ts'
import { en } from '#src/translations/en.ts'
import { inLocale } from '#src/translations/locale.ts'
import { labels } from '#src/translations/labels.ts'
import { ownWordsForBrowser, setOwnWords } from '#src/translations/ownWords.ts'
import type { OwnWords } from '#src/translations/ownWords.ts'
import { fillSchedule } from '#src/translations/fillSchedule.ts'
import { createTranslator, wordsOfRefusal } from '#src/translations/translate.ts'
import { windowInWords, windowText } from '#src/translations/windowText.ts'
import { hostConfig } from '../../helpers/host/hostWithPeople.ts'

type Tree = { [key: string]: string | Tree }
/** Every text of a dictionary with a mark before it: a whole language that nobody has to learn. */
const marked = (tree: Tree, mark: string): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? `${mark}${value}` : marked(value, mark),
    ]),
  )
const WHOLE = { ja: marked(en, '〈') } as OwnWords
const ja = 'ja' as Locale

/** Sets a host's words as the plugin does at its start, and gives its configuration. */
const start = (translations: OwnWords) => contestPlugin({ translations })(hostConfig())

afterEach(() => {
  setOwnWords({})
  placeLanguages({})
})

describe('a language that the host adds', () => {
  it('should have the words for dates that nobody wrote, not the English ones', async () => {
    await start(WHOLE)
    const window = { key: 'vote', title: '投票', ...windowText({}, 'Asia/Shanghai') } as const
    const contest = { windows: [window], timeZone: 'Asia/Shanghai' }
    expect(fillSchedule('{vote.end}', contest, ja)).toBe('〈a time to be announced')
    const say = (more: object) => windowInWords({ ...window, ...more }, 'Asia/Shanghai', ja)
    expect(say({})).toBe('〈To be announced')
    const closesAt = '2030-07-05T15:59:00Z'
    const written = { closesAt, ...windowText({ closesAt }, 'Asia/Shanghai') }
    expect(say(written)).toMatch(/^〈Until .*2030.*, that day included$/)
    // What somebody wrote is theirs.
    expect(say({ ...written, displayTextEn: 'With the entry' })).toBe('With the entry')
  })

  it('should be known by its code alone, and only to who adds it', async () => {
    expect([localeOf('ja'), localeNamed('ja'), languageOfPage('/ja/a')]).toEqual(['zh', null, 'zh'])
    await start(WHOLE)
    expect(['ja', 'ja-JP,en;q=0.5', 'JA', 'jav', 'en-GB', 'fr', null].map(localeOf)).toEqual([
      'ja',
      'ja',
      'ja',
      'zh',
      'en',
      'zh',
      'zh',
    ])
    expect([localeNamed('ja'), localeNamed('ja-JP')]).toEqual(['ja', null])
  })

  it('should name everything of ours in the panel, what is named while modules load too', async () => {
    const config = await start(WHOLE)
    const found = wordsIn(config.collections)
    expect(found.length).toBeGreaterThan(500)
    expect(found.filter((words) => !words.startsWith('〈'))).toEqual(['日本語', '日本語'])
    const { translations } = config.i18n as { translations: Record<string, { contest: object }> }
    expect(Object.values(translations.ja?.contest ?? {})).toEqual([
      expect.stringMatching(/^〈/),
      expect.stringMatching(/^〈/),
      expect.stringMatching(/^〈/),
    ])
    expect(panelWords(ja).outbox.failed).toBe(`〈${en.panel.outbox.failed}`)
  })

  it('should be offered to accounts, so that a migration of the host follows', async () => {
    const config = await start(WHOLE)
    const account = config.collections?.find(({ slug }) => slug === 'accounts')
    const options = account?.fields.flatMap((field) =>
      'name' in field && field.name === 'locale' && 'options' in field ? field.options : [],
    )
    expect(options).toEqual([
      { value: 'zh', label: expect.objectContaining({ zh: '中文', ja: '〈Chinese' }) },
      { value: 'en', label: expect.objectContaining({ zh: '英文' }) },
      { value: 'ja', label: '日本語' },
    ])
  })

  it('should say refusals, with names of fields and instants of its own', async () => {
    await start(WHOLE)
    const refusal = refuse('fieldRequired', labels('portal.account.name'))
    expect(wordsOfRefusal(refusal, ja)).toBe(
      `〈${en.refusal.fieldRequired.replace('{{label}}', `〈“〈${en.portal.account.name}”`)}`,
    )
    const response = refusalResponse({
      req: { headers: new Headers({ 'Accept-Language': 'ja' }), i18n: { language: 'zh' } },
      refusal: refuse('notFound'),
    })
    expect(await response.json()).toMatchObject({
      refusal: { message: `〈${en.refusal.notFound}` },
    })
    const page = refusalResponse({
      req: {
        headers: new Headers({ Accept: 'text/html', Cookie: 'contest-locale=ja' }),
        i18n: { language: 'zh' },
      },
      refusal: refuse('notFound'),
    })
    expect(await page.text()).toMatch(/<html lang="ja">[^]+〈/)
  })

  it('should say mails, and take the English twin of what organisers wrote', async () => {
    await start(WHOLE)
    const message = {
      id: '1',
      template: 'returnToEntrant',
      params: { title: '三号车间', number: '1', reason: '缺页' },
      channel: 'email' as const,
      address: 'a@example.org',
      locale: ja,
      code: null,
      attempts: 1,
      name: '示例',
      contest: '示例赛事',
    }
    const mail = composeMail(message)
    expect(mail.subject).toMatch(/^〈/)
    expect(mail.html).toContain('<html lang="ja">')
    expect(mail.text.split('\n\n').every((paragraph) => paragraph.startsWith('〈'))).toBe(true)
    const letter = { ...message, template: 'broadcast' }
    const written = { subject: '通知', body: '正文', subjectEn: 'Notice', bodyEn: 'Body' }
    expect(composeMail({ ...letter, params: written }).subject).toContain('Notice')
    expect(composeMail({ ...letter, params: written }).text).toContain('Body')
    expect(composeMail({ ...letter, params: { ...written, subjectEn: '' } }).subject).toContain(
      '通知',
    )
  })

  it('should have dates of its own order, and papers of its language', async () => {
    await start(WHOLE)
    const at = '2026-11-22T00:06:00Z'
    expect(formatDay(at, 'Asia/Shanghai', ja)).toBe('2026年11月22日')
    expect(formatInstant(at, 'Asia/Shanghai', ja)).toBe('2026年11月22日 08:06')
    expect(formatInstant('2026-11-22T15:59:59Z', 'Asia/Shanghai', ja)).toBe(
      '2026年11月22日 23:59:59',
    )
    expect(formatDay(at, 'Asia/Shanghai', 'fr' as Locale)).toBe('22 novembre 2026')
    expect(formatInstant(at, 'Asia/Shanghai', 'fr' as Locale)).toBe('22 novembre 2026 à 08:06')
    const frame = { timeZone: 'Asia/Shanghai', generatedAt: at, reference: null }
    expect(paperFrame({ ...frame, locale: ja }).labels).toMatchObject({ lang: 'ja', region: 'jp' })
    expect(paperFrame({ ...frame, locale: 'eo' as Locale }).labels).toMatchObject({
      lang: 'eo',
      region: null,
    })
  })

  it('should have addresses of its own, which neither a contest nor a portal takes', async () => {
    expect(checkSlug('ja-jp')).toEqual(ok('ja-jp'))
    await start({ 'pt-BR': {}, ja: {} })
    expect([publicHref(ja, '/'), publicHref(ja, '/a/vote')]).toEqual(['/ja', '/ja/a/vote'])
    expect([languageOfPage('/ja'), languageOfPage('/ja/a'), languageOfPage('/jam')]).toEqual([
      'ja',
      'ja',
      'zh',
    ])
    expect([checkSlug('ja'), checkSlug('pt-br')]).toMatchObject([
      { code: 'slugReserved' },
      { code: 'slugReserved' },
    ])
    expect(() =>
      contestPlugin({ translations: { ja: {} }, routes: { my: '/ja' } })(hostConfig()),
    ).toThrow(/routes\.my \(\/ja\)/)
  })

  it('should fall back to English where it says nothing, as the host has that', async () => {
    await start({ en: { stage: { accepted: 'Taken' } }, ja: { stage: { draft: '下書き' } } })
    const t = createTranslator(ja)
    expect([t('stage.draft'), t('stage.accepted'), t('stage.eliminated')]).toEqual([
      '下書き',
      'Taken',
      en.stage.eliminated,
    ])
    expect(inLocale(ja, '赛事', 'Contest')).toBe('Contest')
    expect(inLocale(ja, '赛事', null)).toBe('赛事')
  })

  it('should fall back to Chinese where it is a kind of Chinese', async () => {
    await start({ 'zh-TW': { stage: { accepted: '已受理' } } })
    const tw = localeOf('zh-TW')
    expect([tw, localeOf('zh-CN'), localeOf('zh')]).toEqual(['zh-TW', 'zh', 'zh'])
    expect(createTranslator(tw)('site.name')).toBe(createTranslator('zh')('site.name'))
    expect(inLocale(tw, '赛事', 'Contest')).toBe('赛事')
    expect(bilingual('stage.accepted')).toMatchObject({ 'zh-TW': '已受理' })
  })

  it('should reach the browser as far as it says words by itself', async () => {
    await start(WHOLE)
    expect(ownWordsForBrowser('zh')).toBeNull()
    expect(Object.keys(JSON.parse(String(ownWordsForBrowser(ja))).ja)).toEqual([
      'form',
      'upload',
      'problem',
    ])
    expect(formWords(ja)).toEqual(marked(en.form as Tree, '〈'))
  })

  it.each<[RegExp, unknown]>([
    [/“jp”不是语言代码.+ja.+no code of a language/, { jp: {} }],
    [/“日本语”不是语言代码/, { 日本语: {} }],
    [/“ja_JP”应写作 ja-JP/, { ja_JP: {} }],
    [/“JA”应写作 ja/, { JA: {} }],
    [/“zh-CN”就是 zh/, { 'zh-CN': {} }],
    [/“EN”就是 en/, { EN: {} }],
    [/translations\.ja 应为以词条名/, { ja: '日本語' }],
    [
      /translations\.ja\.refusal\.notfound 不是已有的词条；最接近的是 translations\.ja\.refusal\.notFound/,
      { ja: { refusal: { notfound: 'x' } } },
    ],
    [
      /translations\.ja\.mail\.code 中要填入的内容应为 \[code\] \[minutes\].+现为 \[code\]/,
      { ja: { mail: { code: '{{code}}' } } },
    ],
    [/应为 –（写作双花括号），现为 \[count\]/, { ja: { stage: { accepted: '{{count}}' } } }],
  ])('should be refused in words at start: %s', (words, translations) => {
    expect(() => sanitizeOptions({ translations } as never)).toThrow(words)
  })
})

/** What stands in Japanese of everything that is named in Chinese; and what a function says to who reads Japanese. */
function wordsIn(node: unknown, seen = new Set<unknown>()): string[] {
  if (typeof node !== 'object' || node === null || seen.has(node)) return []
  seen.add(node)
  const words = node as { zh?: unknown; ja?: unknown; value?: unknown; label?: unknown }
  if (typeof words.zh === 'string') return [String(words.ja)]
  if (words.value === 'ja') return [String(words.label)]
  const spoken = Object.entries(node).flatMap(([key, value]): string[] => {
    if (typeof value !== 'function' || !/^(label|singular|plural)$/.test(key)) return []
    return [value({ i18n: { language: 'ja' }, t: (name: string) => `〈${name}` })]
  })
  return [...spoken, ...Object.values(node).flatMap((value) => wordsIn(value, seen))]
}
