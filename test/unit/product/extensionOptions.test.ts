import { sanitizeOptions } from '#src/options/sanitizeOptions.ts'

const WORDS = { title: { zh: '会员' }, unknown: { zh: '请先登录。' }, of: () => null }

describe('identities of voters that a host brings', () => {
  it.each<[RegExp, unknown]>([
    [/voterIdentities\.member\.of 应为函数/, { member: { ...WORDS, of: 'x' } }],
    [/voterIdentities\.member\.unknown/, { member: { ...WORDS, unknown: '请先登录。' } }],
    [/voterIdentities\.member\.contests 应为/, { member: { ...WORDS, contests: 'a' } }],
    [/member 与 guest 用于同一赛事/, { member: WORDS, guest: { ...WORDS, contests: ['a'] } }],
    [/guest 与 member 用于同一赛事/, { guest: WORDS, member: WORDS }],
    [
      /member 与 guest 用于同一赛事/,
      { member: { ...WORDS, contests: ['a', 'b'] }, guest: { ...WORDS, contests: ['b'] } },
    ],
    [/名称“Mem ber”/, { 'Mem ber': WORDS }],
  ])('should be refused in words at start: %s', (words, voterIdentities) => {
    expect(() => sanitizeOptions({ voterIdentities } as never)).toThrow(words)
  })

  it('should be taken where no contest has two', () => {
    const identities = {
      member: { ...WORDS, contests: ['a'] },
      guest: { ...WORDS, contests: ['b'] },
    }
    expect(sanitizeOptions({ voterIdentities: identities }).voterIdentities).toEqual(identities)
  })
})

describe('exports and seals that a host brings', () => {
  it.each<[RegExp, unknown]>([
    [/选项 eSeal 应为函数/, { eSeal: {} }],
    [/exporters\.a\.make 应为函数/, { exporters: { a: { title: { zh: 'x' } } } }],
    [/exporters\.a\.title/, { exporters: { a: { title: 'x', make: () => null } } }],
    [
      /exporters\.a\.roles 只能是 admin, organiser, auditor/,
      { exporters: { a: { title: { zh: 'x' }, roles: ['examiner'], make: () => null } } },
    ],
    [/exporters 应为对象/, { exporters: 'x' }],
  ])('should be refused in words at start: %s', (words, options) => {
    expect(() => sanitizeOptions(options as never)).toThrow(words)
  })
})
