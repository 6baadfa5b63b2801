import { randomInt } from 'node:crypto'

import { oneTimePassword } from '#src/domain/accounts/oneTimePassword.ts'

describe('oneTimePassword', () => {
  it('should be three groups of four signs that cannot be confused, of three kinds', () => {
    for (let round = 0; round < 500; round += 1) {
      const password = oneTimePassword(randomInt)
      expect(password).toMatch(/^[a-zA-Z2-9]{4}-[a-zA-Z2-9]{4}-[a-zA-Z2-9]{4}$/)
      expect(password).not.toMatch(/[0Oo1lIi]/)
      for (const kind of [/[a-z]/, /[A-Z]/, /[2-9]/]) expect(password).toMatch(kind)
    }
  })

  it('should not come twice', () => {
    const made = Array.from({ length: 500 }, () => oneTimePassword(randomInt))
    expect(new Set(made).size).toBe(500)
  })
})
