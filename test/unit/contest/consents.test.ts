import {
  checkConsents,
  consentsOf,
  consentsTakenBack,
  openConsents,
} from '#src/domain/contest/consents.ts'

const contest = {
  slug: 'example',
  consents: [
    { key: 'rules', version: '2', title: '规则', text: '…' },
    { key: 'privacy', version: '2', title: '个人信息', text: '…' },
    { key: 'licence', version: '1', title: '授权', text: '…' },
  ],
}
const asked = consentsOf(contest)

describe('the texts of a contest', () => {
  it('should be kept under the contest’s own keys, the rules apart', () => {
    expect(asked.map(({ key, field }) => [key, field])).toEqual([
      ['example/privacy', 'consent_privacy'],
      ['example/licence', 'consent_licence'],
    ])
  })

  it('should be asked for anew in a new version only', () => {
    const given = [
      { key: 'example/privacy', version: '1' },
      { key: 'example/licence', version: '1' },
      { key: 'another/privacy', version: '2' },
    ]
    expect(openConsents(asked, given).map(({ key }) => key)).toEqual(['example/privacy'])
  })
})

describe('a consent that was taken back', () => {
  const licence = { key: 'example/licence', version: '1' }
  const given = [{ key: 'example/privacy', version: '2' }]
  const takenBack = (...more: { key: string; version: string; withdrawnAt?: string | null }[]) =>
    consentsTakenBack(asked, [...given, ...more]).map(({ title, withdrawnAt }) => [
      title,
      withdrawnAt,
    ])

  it('should be told with the last time, and no longer once it was given anew', () => {
    const first = { ...licence, withdrawnAt: '2030-01-01T00:00:00.000Z' }
    const second = { ...licence, withdrawnAt: '2030-03-01T00:00:00.000Z' }
    expect(takenBack(first, second)).toEqual([['授权', second.withdrawnAt]])
    expect(takenBack(first, licence)).toEqual([])
  })

  it('should not be what was never given', () => {
    expect(takenBack()).toEqual([])
    expect(
      takenBack({ key: 'another/licence', version: '1', withdrawnAt: '2030-01-01T00:00:00.000Z' }),
    ).toEqual([])
  })
})

describe('checkConsents', () => {
  it('should take each box in its version, and name every open one', () => {
    expect(checkConsents(asked, { consent_privacy: '2', consent_licence: '1' })).toBeNull()
    expect(checkConsents(asked, { consent_privacy: '1', consent_licence: ['1'] })).toMatchObject({
      code: 'invalid',
      fields: {
        consent_privacy: { code: 'agreementMissing', params: { title: '个人信息' } },
        consent_licence: { code: 'agreementMissing' },
      },
    })
  })
})
