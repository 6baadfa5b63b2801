import fc from 'fast-check'
import { maskEmail, maskName, maskPhone } from '#src/domain/basics/masking.ts'

describe('masks', () => {
  it.each([
    ['张三', '张*'],
    [' 王小明 ', '王**'],
    ['欧阳娜娜', '欧***'],
    ['迪丽热巴·迪力木拉提', '迪***'],
    ['Ada Lovelace', 'A***'],
    ['𠮷野', '𠮷*'],
    ['张', '*'],
    ['', ''],
  ])('should mask the name %j as %j', (name, mask) => expect(maskName(name)).toBe(mask))

  it.each([
    ['13812345678', '138****5678'],
    ['+86 138 1234 5678', '138****5678'],
    ['１３８１２３４５６７８', '138****5678'],
    ['021-62345678', '021****5678'],
    ['62345678', '****5678'],
    ['12345', '****'],
    ['', ''],
  ])('should mask the telephone %j as %j', (phone, mask) => expect(maskPhone(phone)).toBe(mask))

  it.each([
    ['zhangsan@example.org', 'z***@example.org'],
    ['a@example.org', '***@example.org'],
    ['zhangsan', '***'],
    ['@example.org', '***'],
    ['zhangsan@', '***'],
    ['', ''],
  ])('should mask the address %j as %j', (email, mask) => expect(maskEmail(email)).toBe(mask))

  it('should never show more than seven digits of a number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?[0-9 -]{0,25}$/), (phone) => {
        const digits = phone.replace(/\D/g, '').length
        const shown = maskPhone(phone).replace(/\D/g, '').length
        expect(shown).toBeLessThanOrEqual(Math.min(7, Math.max(0, digits - 4)))
      }),
    )
  })
})
