import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { SEED } from '../../helpers/drawn/seed.ts'
import { sendDense, sendMalformed } from '../../worlds/malformed/sendMalformed.ts'

let booted: Booted
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted?.stop())

describe('ten thousand requests that no page of ours sends', () => {
  it(`should be no error of the server, at any door, from anybody (FC_SEED=${SEED})`, async () => {
    expect(await sendMalformed(booted, 10_000)).toEqual([])
  })

  it('should be answered soon, however much is in them', async () => {
    expect(await sendDense(booted, { all: true })).toEqual([])
  })
})
