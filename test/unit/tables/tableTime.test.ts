import { tableTime } from '#src/domain/tables/tableTime.ts'
import type { Contest } from '#src/domain/types/index.ts'

const window = (key: 'recommendation' | 'examination', closesAt: string) => ({
  key,
  title: key,
  displayText: key,
  opensAt: '2030-07-01T00:00:00Z',
  closesAt,
})
const contest: Pick<Contest, 'windows' | 'examinationClosedAt'> = {
  windows: [
    window('recommendation', '2030-07-10T00:00:00Z'),
    window('examination', '2030-07-15T00:00:00Z'),
  ],
  examinationClosedAt: null,
}
const at = (day: string, until: string | null = null) =>
  tableTime({ contest, until, now: new Date(`2030-07-${day}T00:00:00Z`) })
const UNTIL = '2030-07-20T00:00:00Z'

describe('the time of recommendation tables', () => {
  it('should hold all rows while the recommendation is open, whatever else was granted', () => {
    expect(at('05', UNTIL)).toMatchObject({ ok: true, value: { late: null, until: null } })
  })

  it('should hold what was sent back until the examination closes, and what was given more time', () => {
    expect(at('12')).toMatchObject({ value: { late: { sentBack: true }, until: null } })
    expect(at('12', UNTIL)).toMatchObject({ value: { late: { sentBack: true }, until: UNTIL } })
  })

  it('should hold after the examination only what was given more time', () => {
    expect(at('16', UNTIL)).toMatchObject({ value: { late: { sentBack: false }, until: UNTIL } })
    expect(at('16')).toMatchObject({ code: 'windowClosed' })
  })

  it('should not open before the recommendation does', () => {
    const now = new Date('2030-06-30T00:00:00Z')
    expect(tableTime({ contest, until: UNTIL, now })).toMatchObject({ code: 'windowNotOpen' })
  })
})
