import { isRefusal, ok, refuse } from '#src/domain/basics/refusal.ts'

describe('refusal', () => {
  it('should tell a refusal from any other value an operation returns', () => {
    expect(isRefusal(refuse('notFound'))).toBe(true)
    for (const other of [ok(), ok(1), null, undefined, 'notFound', { ok: false }]) {
      expect(isRefusal(other)).toBe(false)
    }
  })
})
