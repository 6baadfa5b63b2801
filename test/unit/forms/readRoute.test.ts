import { readRoute, takeRouteInput } from '#src/domain/forms/readRoute.ts'
import type { RecommenderField } from '#src/domain/types/index.ts'

const field: RecommenderField = {
  type: 'recommender',
  name: 'by',
  label: '推荐单位',
  required: true,
  print: true,
}
const read = (answer: string | null, ground: unknown, reason: unknown, partial = false) =>
  readRoute({ field, answers: answer === null ? {} : { by: answer }, ground, reason, partial })

describe('readRoute', () => {
  it('should read a recommender, and drop the ground of another road', () => {
    const value = { route: 'recommender', recommender: 'unit-1' }
    expect(read('unit-1', 'foreignFunded', 'x')).toEqual({ ok: true, value })
    expect(read(null, null, null)).toEqual({
      ok: true,
      value: { route: 'recommender', recommender: null },
    })
  })

  it('should ask the direct route for its ground, and a member for the reason', () => {
    expect(read('direct', '', '')).toMatchObject({
      fields: { by__ground: { code: 'directRouteGroundMissing' } },
    })
    expect(read('direct', 'memberWithReason', ' ')).toMatchObject({
      fields: { by__reason: { code: 'directRouteGroundMissing' } },
    })
    expect(read('direct', 'foreignFunded', '')).toEqual({
      ok: true,
      value: { route: 'direct', ground: 'foreignFunded', reason: null },
    })
  })

  it('should let what is missing pass in an unfinished section, but nothing that is wrong', () => {
    expect(read('direct', undefined, undefined, true).ok).toBe(true)
    expect(read('direct', 'memberWithReason', '', true).ok).toBe(true)
    expect(read('direct', 'friend', '', true)).toMatchObject({
      fields: { by__ground: { code: 'fieldNotOption' } },
    })
    expect(read('direct', 'foreignFunded', '因'.repeat(501), true)).toMatchObject({
      fields: { by__reason: { code: 'fieldTooLong', params: { max: 500, count: 501 } } },
    })
  })

  it.each([7, {}, ['foreignFunded'], true])('should not take %j for a ground', (ground) => {
    expect(read('direct', ground, ground)).toMatchObject({
      fields: { by__ground: { code: 'fieldNotOption' } },
    })
  })
})

describe('takeRouteInput', () => {
  it('should part ground and reason of this field from all else', () => {
    const input = { by: 'direct', by__ground: 'g', by__reason: 'r', other__ground: 'x' }
    expect(takeRouteInput(field, input)).toEqual({
      rest: { by: 'direct', other__ground: 'x' },
      ground: 'g',
      reason: 'r',
    })
  })
})
