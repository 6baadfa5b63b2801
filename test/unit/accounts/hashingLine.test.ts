import { isRefusal } from '#src/domain/basics/refusal.ts'
import { inHashingLine, withPlaceInLine } from '#src/store/records/hashingLine.ts'

/** Work that lasts until it is let go. */
function work() {
  let most = 0
  let atWork = 0
  const waiting: (() => void)[] = []
  const act = async () => {
    atWork += 1
    most = Math.max(most, atWork)
    await new Promise<void>((resolve) => waiting.push(resolve))
    atWork -= 1
  }
  const finish = async (answers: Promise<unknown>[]) => {
    let done = false
    const all = Promise.all(answers).finally(() => (done = true))
    while (!done) {
      waiting.shift()?.()
      await new Promise((resolve) => setImmediate(resolve))
    }
    return all
  }
  return { act, finish, most: () => most }
}

describe('the line before a password', () => {
  it('should let two at most to work at once, and send the rest of sixty away', async () => {
    const { act, finish, most } = work()
    const answers = Array.from({ length: 60 }, () => inHashingLine(act))
    const refused = (await finish(answers)).filter(isRefusal)
    expect(most()).toBeLessThanOrEqual(2)
    expect(refused.length).toBeGreaterThanOrEqual(60 - 22)
    expect(refused[0]).toMatchObject({ code: 'busy' })
  })

  it('should keep room for browsers that are known, and let them go first', async () => {
    const { act, finish } = work()
    const order: string[] = []
    const enter = async (who: string, isKnown = false) => {
      if (!isRefusal(await inHashingLine(act, { isKnown }))) order.push(who)
    }
    const strangers = Array.from({ length: 60 }, () => enter('stranger'))
    await finish([...strangers, enter('known', true)])
    expect(order).toContain('known')
    expect(order.indexOf('known')).toBeLessThan(5)
  })

  it('should send those away at once who would not even find a place', async () => {
    const { act, finish } = work()
    let begun = 0
    const answers = Array.from({ length: 60 }, () =>
      withPlaceInLine(
        () => {
          begun += 1
          return act()
        },
        { isKnown: false },
      ),
    )
    expect(begun).toBeLessThanOrEqual(22)
    expect((await finish(answers)).filter(isRefusal)).toHaveLength(60 - begun)
    expect(await withPlaceInLine(async () => 'in', { isKnown: false })).toBe('in')
  })

  it('should go on after work that failed', async () => {
    const failing = async () => {
      throw new Error('failed')
    }
    for (let turn = 0; turn < 5; turn += 1) {
      await expect(inHashingLine(failing)).rejects.toThrow('failed')
    }
    expect(await inHashingLine(async () => 'done')).toBe('done')
  })
})
