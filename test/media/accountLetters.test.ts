import { writeFileSync } from 'node:fs'

import { renderAccountLetters } from '#src/documents/accountLetters.ts'
import type { AccountLettersData } from '#src/documents/accountLetters.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { pdfText, withoutLayout } from '../helpers/bytes/pdfText.ts'

const letters = (count: number): AccountLettersData['letters'] =>
  Array.from({ length: count }, (_, at) => ({
    unitName: `示例市示例区第${at + 1}质量协会`,
    username: `hy-${String(at + 1).padStart(3, '0')}`,
    password: `aB3d-eF5g-hJ${String(at + 10).slice(-2)}`,
    until: '2026-12-22T01:00:00.000Z',
  }))

const data = (count: number, changed: Partial<AccountLettersData> = {}): AccountLettersData => ({
  locale: 'zh',
  contestTitle: '2026 年示例市品质故事大赛',
  address: 'https://contest.example.org/unit',
  letters: letters(count),
  closes: '7 月 10 日前',
  hosts: ['示例市质量协会', '示例市总工会'],
  contacts: [{ name: '示例联系人', phone: '021-00000000', email: 'contest@example.org' }],
  printedAt: '2026-11-22T01:00:00.000Z',
  timeZone: 'Asia/Shanghai',
  ...changed,
})

describe('letters with accounts', () => {
  it('should tell one unit all it needs on one page', async () => {
    const [page, ...rest] = await print(data(1))
    expect(rest).toEqual([])
    for (const words of [
      '推荐单位账号通知单',
      '示例市示例区第1质量协会：',
      'hy-001',
      'aB3d-eF5g-hJ10',
      'https://contest.example.org/unit',
      '2026年12月22日09:00',
      '推荐截止：7月10日前',
      '021-00000000',
      '示例市总工会',
      '2026年11月22日',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('should make many in a process of their own, each unit’s on a page of its own', async () => {
    const pages = await print(data(40))
    expect(pages).toHaveLength(40)
    for (const [at, { unitName, username, password }] of letters(40).entries()) {
      for (const words of [unitName, username, password]) expect(pages[at]).toContain(words)
    }
    const all = pages.join('')
    for (const { password } of letters(40)) expect(all.split(password)).toHaveLength(2)
  })

  it('should print a name of which the fonts lack a character, and the longest there may be', async () => {
    const [first, second, third] = letters(3)
    if (!first || !second || !third) throw new Error('three letters')
    const pages = await print(
      data(1, {
        letters: [
          { ...first, unitName: '示例🐉协会\u0007' },
          { ...second, unitName: '示例'.repeat(100) },
          third,
        ],
      }),
    )
    expect(pages).toHaveLength(3)
    expect(pages[0]).toContain('示例□协会：')
    expect(pages[1]).toContain('示例'.repeat(100))
  })

  it('should speak English where it is asked to', async () => {
    const [page] = await print(data(1, { locale: 'en' }))
    expect(page).toContain('Accountofarecommender')
  })
})

async function print(of: AccountLettersData): Promise<string[]> {
  const pdf = await renderAccountLetters(of)
  if (isRefusal(pdf)) throw new Error(pdf.code)
  if (process.env.KEEP_PDF)
    writeFileSync(`${process.env.KEEP_PDF}-${of.letters.length}.pdf`, pdf.value)
  return (await pdfText(pdf.value)).map(withoutLayout)
}
