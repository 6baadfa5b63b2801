import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { checkSlug } from '#src/domain/basics/slugs.ts'
import { presets } from '#src/presets/index.ts'
import type { ContestPreset } from '#src/presets/types.ts'
import { association, municipal } from '../../helpers/presets.ts'

describe('the words of the presets', () => {
  it('should name the organisations of both notices by role (R3)', () => {
    const roles = (preset: ContestPreset) => preset.organisations.map(({ role }) => role)

    expect(roles(municipal)).toEqual(['host', 'coOrganiser', 'executor', 'technicalGuidance'])
    expect(new Set(roles(association))).toEqual(
      new Set(['guiding', 'host', 'executor', 'mediaSupport', 'recommending']),
    )
    expect(roles(association).filter((role) => role === 'guiding')).toHaveLength(4)
  })

  it.each(presets.map((preset) => [preset.slug, preset] as const))(
    'should say everything of %s in both languages',
    (_, preset) => {
      expect(missingEnglish(preset)).toEqual([])
      expect(checkSlug(preset.slug).ok).toBe(true)
    },
  )

  it('should give placeholders as contacts', () => {
    for (const { name, phone, email } of presets.flatMap(({ contacts }) => contacts)) {
      expect(name).toContain('示例')
      expect(phone?.replace(/[0-]/g, '')).toBe('')
      expect(email).toMatch(/@example\.org$/)
    }
  })

  it('should occur nowhere in the code but here and in src/presets', () => {
    const root = path.join(import.meta.dirname, '../../..')
    const code = ['src', 'collections', 'hooks', 'access', 'public', '*.ts', '*.mjs']
    const files = execFileSync('git', ['ls-files', '--', ...code], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter((file) => /\.(?:tsx?|mjs|css|typ|json|html|svg)$/.test(file))
      .filter((file) => !file.startsWith('src/presets/') && !file.startsWith('test/'))
    const names = presets.flatMap(({ slug, title, titleEn, documentNumber, theme }) => [
      slug,
      title,
      titleEn,
      documentNumber,
      theme,
      slug.split('-')[0] ?? slug,
      slug.replace('-', ''),
    ])
    const places = ['江门', '上海', '市质协']
    const found = files.flatMap((file) => {
      const text = readFileSync(path.join(root, file), 'utf8').replaceAll('Asia/Shanghai', '')
      const said = [...names, ...places].filter((name) =>
        text.toLowerCase().includes(name.toLowerCase()),
      )
      return said.map((name) => `${file}: ${name}`)
    })

    expect(files.length).toBeGreaterThan(20)
    expect(found).toEqual([])
  })
})

/** Paths of words that have no English twin, or one with Chinese in it; and of words that shout. */
function missingEnglish(node: unknown, trail = ''): string[] {
  if (Array.isArray(node)) {
    return node.flatMap((item, index) => missingEnglish(item, `${trail}[${index}]`))
  }
  if (typeof node !== 'object' || node === null) return []
  const entries: [string, unknown][] = Object.entries(node)
  const own = new Map(entries)
  return entries.flatMap(([key, value]) => {
    const here = `${trail}.${key}`
    // Opinions are printed on a Chinese paper, whoever writes them.
    if (['organisations', 'contacts', 'channels', 'opinionTemplates'].includes(key)) return []
    if (key.endsWith('En')) return /[\u4e00-\u9fff!]/.test(String(value)) ? [here] : []
    if (typeof value === 'string' && /[！!]/.test(value)) return [here]
    if (!TRANSLATED.has(key) || value === null || value === undefined) {
      return missingEnglish(value, here)
    }
    const twin = own.get(`${key}En`)
    const paired = Array.isArray(value)
      ? Array.isArray(twin) && twin.length === value.length
      : typeof twin === 'string' && twin !== ''
    return paired ? [] : [here]
  })
}

const TRANSLATED = new Set(
  'title theme slogan label help text unit group note declaration summary displayText paragraphs'.split(
    ' ',
  ),
)
