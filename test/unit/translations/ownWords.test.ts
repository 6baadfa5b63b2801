import { panelWords } from '#src/admin/parts/panelWords.ts'
import { composeMail } from '#src/delivery/composeMail.ts'
import { refuse } from '#src/domain/basics/refusal.ts'
import { formWords } from '#src/next/ui/form/formWords.ts'
import { contestPlugin } from '#src/index.ts'
import { sanitizeOptions } from '#src/options/sanitizeOptions.ts'
import { bilingual } from '#src/translations/bilingual.ts'
import { en } from '#src/translations/en.ts'
import { ownWordsForBrowser, setOwnWords } from '#src/translations/ownWords.ts'
import type { OwnWords } from '#src/translations/ownWords.ts'
import { createTranslator, wordsOfRefusal } from '#src/translations/translate.ts'
import { zh } from '#src/translations/zh.ts'
import { hostConfig } from '../../helpers/host/hostWithPeople.ts'

type Tree = { [key: string]: string | Tree }
/** Every text of a dictionary with a mark before it. */
const marked = (tree: Tree, mark: string): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? `${mark}${value}` : marked(value, mark),
    ]),
  )
const EVERYTHING = { zh: marked(zh, '〔'), en: marked(en, '[') } as OwnWords

afterEach(() => setOwnWords({}))

describe('the host’s own words', () => {
  it('should stand in the place of ours, and ours where there are none', () => {
    const before = [panelWords('zh').outbox.failed, createTranslator('en')('stage.accepted')]
    setOwnWords({ zh: { refusal: { notFound: '没有这一页。' }, stage: { accepted: '已收下' } } })
    expect(wordsOfRefusal(refuse('notFound'), 'zh')).toBe('没有这一页。')
    expect(createTranslator('zh')('stage.accepted')).toBe('已收下')
    expect(bilingual('stage.accepted')).toEqual({ zh: '已收下', en: en.stage.accepted })
    expect([panelWords('zh').outbox.failed, createTranslator('en')('stage.accepted')]).toEqual(
      before,
    )
    expect(wordsOfRefusal(refuse('notFound'), 'en')).toContain(en.refusal.notFound)
  })

  it('should stand in mails, a letter of any kind', () => {
    setOwnWords(EVERYTHING)
    const message = {
      id: '1',
      template: 'returnToEntrant',
      params: { title: '三号车间', number: '1', reason: '缺页' },
      channel: 'email' as const,
      address: 'a@example.org',
      locale: 'zh' as const,
      code: null,
      attempts: 1,
      name: '示例',
      contest: '示例赛事',
    }
    const letter = composeMail(message)
    expect(letter.subject).toMatch(/^〔/)
    expect(letter.text.split('\n\n').every((paragraph) => paragraph.startsWith('〔'))).toBe(true)
    const code = composeMail({ ...message, template: 'code.reset', code: '123456', locale: 'en' })
    expect([code.subject, code.text]).toEqual([
      expect.stringMatching(/^\[/),
      expect.stringMatching(/^\[/),
    ])
  })

  it('should name everything of ours in the panel, what is named while modules load too', async () => {
    const plugin = contestPlugin({ translations: EVERYTHING })
    const config = await plugin(hostConfig())
    const unmarked = wordsIn(config.collections).filter(
      ([zhWord, enWord]) => !zhWord.startsWith('〔') || !enWord.startsWith('['),
    )
    expect(wordsIn(config.collections).length).toBeGreaterThan(500)
    expect(unmarked).toEqual([])
    const { translations } = config.i18n as { translations: { zh: { contest: object } } }
    expect(Object.values(translations.zh.contest)).toEqual(
      Object.values(translations.zh.contest).map(() => expect.stringMatching(/^〔/)),
    )
  })

  it('should reach the browser as far as it says them by itself, and nothing else', () => {
    expect(ownWordsForBrowser('zh')).toBeNull()
    setOwnWords({ zh: { refusal: { notFound: '没有这一页。' } } })
    expect(ownWordsForBrowser('zh')).toBeNull()
    setOwnWords({
      zh: { refusal: { notFound: '没有这一页。' }, problem: { notFoundTitle: '</script>没有' } },
    })
    const sent = String(ownWordsForBrowser('zh'))
    expect(sent).not.toContain('</script>')
    expect(JSON.parse(sent)).toEqual({
      zh: { problem: { notFoundTitle: '</script>没有' } },
    })
    setOwnWords(EVERYTHING)
    expect(JSON.stringify(formWords('en'))).toBe(JSON.stringify(marked(en.form as Tree, '[')))
  })

  it.each<[RegExp, unknown]>([
    [/translations 应为以词条名为键的对象/, 'zh'],
    [/translations\.zh\.refusal 应为以词条名/, { zh: { refusal: '没有' } }],
    [
      /translations\.zh\.refusal\.notfound 不是已有的词条；最接近的是 translations\.zh\.refusal\.notFound/,
      { zh: { refusal: { notfound: '没有' } } },
    ],
    [/translations\.en\.stag 不是/, { en: { stag: {} } }],
    [/translations\.en\.stage\.accepted 应为文字/, { en: { stage: { accepted: 5 } } }],
    [/translations\.en\.stage\.accepted 应为文字/, { en: { stage: { accepted: ' ' } } }],
    [
      /translations\.zh\.mail\.code 中要填入的内容应为 \[code\] \[minutes\].+现为 \[code\]/,
      { zh: { mail: { code: '验证码 {{code}}' } } },
    ],
    [/应为 –（写作双花括号），现为 \[name\]/, { zh: { mail: { automatic: '{{name}}' } } }],
  ])('should be refused in words at start: %s', (words, translations) => {
    expect(() => sanitizeOptions({ translations } as never)).toThrow(words)
  })

  it('should all be taken where they are whole', () => {
    expect(sanitizeOptions({ translations: EVERYTHING }).translations).toBe(EVERYTHING)
    expect(sanitizeOptions({ translations: { zh: undefined } as never }).translations).toEqual({})
  })
})

/** Every text that stands in both languages, whatever it names; and what a function says to a reader of each. */
function wordsIn(node: unknown, seen = new Set<unknown>()): [string, string][] {
  if (typeof node !== 'object' || node === null || seen.has(node)) return []
  seen.add(node)
  const { zh: inZh, en: inEn } = node as { zh?: unknown; en?: unknown }
  if (typeof inZh === 'string' && typeof inEn === 'string') return [[inZh, inEn]]
  const spoken = Object.entries(node).flatMap(([key, value]): [string, string][] => {
    if (typeof value !== 'function' || !/^(label|singular|plural)$/.test(key)) return []
    // What Payload's own dictionary says is asked for below.
    const say = (language: string, mark: string): string =>
      value({ i18n: { language }, t: (name: string) => `${mark}${name}` })
    return [[say('zh', '〔'), say('en', '[')]]
  })
  return [...spoken, ...Object.values(node).flatMap((value) => wordsIn(value, seen))]
}
