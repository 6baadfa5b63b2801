import { normaliseUsername, readUsername } from '#src/domain/accounts/username.ts'

describe('readUsername', () => {
  it.each(['13800000001', '+86 138 0000 0001', '0086-138-0000-0001', '１３８００００ ０００１'])(
    'should read %s as one mobile number',
    (text) => {
      expect(readUsername(text)).toEqual({
        ok: true,
        value: { username: '13800000001', email: null, phone: '13800000001' },
      })
    },
  )

  it('should read an e-mail address in small letters', () => {
    const expected = { username: 'li.ming@example.org', email: 'li.ming@example.org', phone: null }
    expect(readUsername(' Li.Ming@Example.org ')).toEqual({ ok: true, value: expected })
  })

  it.each(['', '12345', 'li ming', '010-12345678', 'x'.repeat(5000)])(
    'should refuse %s',
    (text) => {
      expect(readUsername(text)).toMatchObject({ code: 'usernameShape' })
    },
  )
})

describe('normaliseUsername', () => {
  it('should leave issued user names alone', () => {
    expect(normaliseUsername('TJ-0012')).toBe('tj-0012')
  })
})
