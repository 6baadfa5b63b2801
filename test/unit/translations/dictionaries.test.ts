import { REFUSAL_STATUS } from '#src/domain/basics/refusalCodes.ts'
import { FINDINGS } from '#src/domain/files/fileFindings.ts'
import { en } from '#src/translations/en.ts'
import { zh } from '#src/translations/zh.ts'

const chinese = leavesOf(zh)
const english = leavesOf(en)

describe('the two dictionaries', () => {
  it('should have the same keys', () => {
    expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted())
  })

  it('should ask for the same parameters under every key', () => {
    const differing = [...chinese].filter(
      ([key, words]) => paramsIn(words).join() !== paramsIn(english.get(key) ?? '').join(),
    )

    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('should have words under every key, and none that shout', () => {
    const faulty = [...chinese, ...english].filter(([, words]) => !words || /[!！]/.test(words))

    expect(faulty).toEqual([])
  })

  it('should have no Chinese in the English one', () => {
    const mixed = [...english].filter(([, words]) => /[\u4e00-\u9fff]/.test(words))

    expect(mixed).toEqual([])
  })

  it('should have words for everything found in a file, in whole sentences', () => {
    const codes = Object.keys(FINDINGS)

    expect(codes.filter((code) => !/。$/.test(chinese.get(`finding.${code}`) ?? ''))).toEqual([])
    expect(codes.filter((code) => !/\.$/.test(english.get(`finding.${code}`) ?? ''))).toEqual([])
  })

  it('should have words for every refusal, in whole sentences', () => {
    const codes = Object.keys(REFUSAL_STATUS)

    expect(codes.filter((code) => !/。$/.test(chinese.get(`refusal.${code}`) ?? ''))).toEqual([])
    expect(codes.filter((code) => !/\.$/.test(english.get(`refusal.${code}`) ?? ''))).toEqual([])
  })
})

function leavesOf(tree: object, trail = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      if (typeof value === 'object' && value !== null) {
        return [...leavesOf(value, `${trail}${key}.`)]
      }
      return [[`${trail}${key}`, String(value)]]
    }),
  )
}

function paramsIn(words: string): string[] {
  const found = [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '')

  return [...new Set(found)].toSorted()
}
