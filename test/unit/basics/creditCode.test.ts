import fc from 'fast-check'
import {
  checkCreditCode,
  checkDigitOf,
  normaliseCreditCode,
} from '#src/domain/basics/creditCode.ts'
import { ok, refuse } from '#src/domain/basics/refusal.ts'
import { anyText } from '../../helpers/drawn/anyText.ts'

/** The code that explanations of GB 32100 work out by hand. */
const EXAMPLE = '91350100M000100Y43'
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const anyCode = fc
  .stringMatching(/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{9}$/)
  .map((stem) => stem + checkDigitOf(stem))

describe('checkCreditCode', () => {
  it('should find the textbook example right', () => {
    expect(checkCreditCode(EXAMPLE)).toEqual(ok({ code: EXAMPLE, checkDigitRight: true }))
  })

  it.each([
    '９１３５０１００Ｍ０００１００Ｙ４３',
    '91350100m000100y43',
    ' 9135 0100 M000 100Y 43\n',
    '91350100-M000100Y4-3',
    '\uFEFF91350100M000\u200B100Y43',
    '９１３５　０１００　ｍ０００　１００ｙ　４３',
  ])('should take the paste %j', (paste) => {
    expect(checkCreditCode(paste)).toEqual(ok({ code: EXAMPLE, checkDigitRight: true }))
  })

  it.each([
    '',
    '91350100M000100Y4',
    '91350100M000100Y433',
    '9135O100M000100Y43',
    'I1350100M000100Y43',
    '91350100S000100Y43',
    '91350100V000100Y43',
    '91350100Z000100Y43',
    '9135010AM000100Y43',
    '示例机械有限公司',
  ])('should refuse the shape of %j', (text) =>
    expect(checkCreditCode(text)).toEqual(refuse('fieldCreditCodeShape')),
  )

  it('should only warn of a wrong check digit', () => {
    expect(checkCreditCode('91350100M000100Y44')).toEqual(
      ok({ code: '91350100M000100Y44', checkDigitRight: false }),
    )
  })

  it('should notice every single wrong character and every swap of two neighbours', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(17), fc.constantFrom(...ALPHABET), (code, place, other) => {
        expect(checkCreditCode(code)).toMatchObject({ value: { checkDigitRight: true } })
        const wrong = code.slice(0, place) + other + code.slice(place + 1)
        const [a = '', b = ''] = code.slice(place, place + 2)
        const swapped = code.slice(0, place) + b + a + code.slice(place + 2)
        for (const changed of [wrong, swapped]) {
          const checked = checkCreditCode(changed)
          if (changed !== code && checked.ok) expect(checked.value.checkDigitRight).toBe(false)
        }
      }),
    )
  })

  it('should normalise what is normal to itself', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const once = normaliseCreditCode(text)
        expect(normaliseCreditCode(once)).toBe(once)
      }),
      // Raised by the rules of all letters, this one falls apart into three.
      { examples: [['\u0390']] },
    )
  })
})
