import { readFileSync } from 'node:fs'

import ts from 'typescript'

import { files } from './house.ts'

/** What may tell one language from the others: the module that knows them, and what speaks before there is a plugin. */
const EXEMPT: readonly RegExp[] = [
  /^src\/domain\/basics\/languages\.ts$/,
  // Dates of our own two languages, which do not hang on what a processor knows of them.
  /^src\/domain\/basics\/instants\.ts$/,
  // Data of our own contests, and the product, which are Chinese with English beside it.
  /^src\/(presets|seed|migrations|launch)\//,
]

const ADVICE = {
  type: 'a language is a Locale of src/domain/basics/languages.ts: a host may add one',
  list: 'the languages there are says locales() of src/domain/basics/languages.ts',
  english:
    'who reads no Chinese need not read English: inLocale, baseOf or languageTag, or a text of the dictionary',
  below: 'the language of an address says localeNamed or languageOfPage',
}

describe('languages', () => {
  it('should be as many as the host has', () => {
    const watched = files.filter(
      (file) => /\.tsx?$/.test(file) && !EXEMPT.some((pattern) => pattern.test(file)),
    )
    expect(watched.flatMap((file) => faultsIn(file, readFileSync(file, 'utf8')))).toEqual([])
  })

  it.each([
    ["type A = 'zh' | 'en'", ADVICE.type],
    ["type A = { locale?: 'en' | 'zh' | null }", ADVICE.type],
    ["const a = ['zh', 'en'] as const", ADVICE.list],
    ["const a = locale === 'en' ? x : y", ADVICE.english],
    ["const a = 'en' !== localeOf(language)", ADVICE.english],
    ["const a = locale.startsWith('en')", ADVICE.english],
    ['const a = /^\\/(zh|en)\\//', ADVICE.below],
    ["const a = '/en'", ADVICE.below],
  ])('should notice %s', (code, advice) => {
    expect(faultsIn('src/x.tsx', code)).toEqual([`src/x.tsx:1: ${advice}`])
  })

  it.each([
    'const a = inLocale(locale, title, titleEn)',
    "const a = baseOf(locale) === 'en'",
    "const a = createTranslator('zh')",
    "const a = locale === 'zh'",
    "import { en } from './en.ts'",
    'const a = { zh, en }',
  ])('should let %s be', (code) => {
    expect(faultsIn('src/x.tsx', code)).toEqual([])
  })
})

function faultsIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const advice = adviceFor(node)
    if (advice) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${file}:${line + 1}: ${advice}`)
    } else ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function adviceFor(node: ts.Node): string | null {
  if (ts.isUnionTypeNode(node) && namesBoth(node.types.map((type) => type.getText())))
    return ADVICE.type
  if (ts.isArrayLiteralExpression(node) && namesBoth(node.elements.map((each) => each.getText())))
    return ADVICE.list
  if (ts.isBinaryExpression(node) && /^[!=]==?$/.test(node.operatorToken.getText())) {
    const [asked, other] = [node.left, node.right].sort((one) => (isEnglish(one) ? 1 : -1))
    // What a language falls back to is one of ours.
    const isOfOurs = asked !== undefined && /^baseOf\(/.test(asked.getText())
    return other && isEnglish(other) && !isOfOurs ? ADVICE.english : null
  }
  if (ts.isCallExpression(node) && /\.startsWith$/.test(node.expression.getText()))
    return node.arguments.some(isEnglish) ? ADVICE.english : null
  if (ts.isRegularExpressionLiteral(node)) return /zh\|en/.test(node.text) ? ADVICE.below : null
  return ts.isStringLiteralLike(node) && /^\/en(?:\/|$)/.test(node.text) ? ADVICE.below : null
}

const namesBoth = (texts: readonly string[]): boolean =>
  texts.includes("'zh'") && texts.includes("'en'")
const isEnglish = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && node.text === 'en'
