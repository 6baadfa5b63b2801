import { checkPassword } from '#src/domain/accounts/password.ts'

describe('checkPassword', () => {
  const isTaken = (password: string, personal: string[] = []) =>
    checkPassword({ password, personal }).ok

  it.each([
    'Correct-Horse-9-Staple',
    '我身边的质量故事2024Kd',
    'kV7#mmRt0q2z',
    'four plain Words 4 u',
  ])('should take %s', (password) => {
    expect(isTaken(password)).toBe(true)
  })

  it.each([
    ['eleven characters', 'kV7#mmRt0q2'],
    ['two kinds of characters', 'kvmmrtqzkvmmrt72'],
    ['a common word with digits', 'Password1234!'],
    ['a common word in disguise', 'P@$$w0rd2024'],
    ['two common words', 'Admin#2024Admin'],
    ['a walk on the keyboard', 'Qwer1234Asdf!'],
    ['digits and two letters', '1234567890Aa!'],
    ['few different characters', 'aA1aA1aA1aA1'],
    ['129 characters', `kV7#${'x'.repeat(125)}`],
    ['nothing', ''],
  ])('should refuse %s', (_, password) => {
    expect(isTaken(password)).toBe(false)
  })

  it('should refuse a password built from the user name', () => {
    expect(isTaken('Li.Ming.7@Example', ['li.ming.7@example'])).toBe(false)
    expect(isTaken('x-13800000001-Y', ['13800000001'])).toBe(false)
    expect(isTaken('Correct-Horse-9-Staple', ['li', ''])).toBe(true)
  })
})
