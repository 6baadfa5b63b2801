import { readFiller } from '#src/domain/tables/tableFiller.ts'

const filler = {
  name: '示例填表人',
  department: '',
  position: '',
  phone: '021-62345678',
  email: 'filler@example.org',
  date: '2030-02-28',
}

describe('readFiller', () => {
  it('should take a whole one, with department and position left to be written by hand', () => {
    expect(readFiller(filler)).toEqual({ ok: true, value: filler })
    expect(readFiller({ ...filler, name: ' 示例\u200b填表人 ', phone: '０２１-62345678' })).toEqual(
      {
        ok: true,
        value: filler,
      },
    )
  })

  it.each([
    ['name', '', 'fieldRequired'],
    ['name', '好'.repeat(61), 'fieldTooLong'],
    ['name', ['a', 'b'], 'fieldNotText'],
    ['phone', '12', 'fieldPhoneShape'],
    ['phone', undefined, 'fieldRequired'],
    ['email', 'nobody', 'fieldEmailShape'],
    ['date', '2030-02-30', 'fieldDateShape'],
    ['date', '28.2.2030', 'fieldDateShape'],
    ['date', '', 'fieldRequired'],
  ])('should refuse %s = %j as %s, under its name', (field, value, code) => {
    expect(readFiller({ ...filler, [field]: value })).toMatchObject({
      code: 'invalid',
      fields: { [field]: { code } },
    })
  })
})
