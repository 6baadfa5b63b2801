import type { EntryDocument, RepeatDocument } from '#src/domain/documents/index.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { tendRepeats } from '#src/jobs/examining/tendRepeats.ts'
import { recallEntry } from '#src/operations/entry/recallEntry.ts'
import { answerRepeat, chooseRepeat } from '#src/operations/examining/settleRepeat.ts'
import { entryHistory } from '#src/queries/entry/entryHistory.ts'
import { openRepeats } from '#src/queries/examining/repeats.ts'
import { findAll, findById, findFirst, updateDocument } from '#src/store/database/documents.ts'
import { reasonOf } from '#src/translations/reasonInWords.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import {
  callOf,
  completeDraft,
  createEntrant,
  createIntakeWorld,
  handIn,
  signUp,
} from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

const DAY = 86_400_000
const FILM = 'f'.repeat(64)

let booted: Booted
let examiner: Actor
beforeAll(async () => {
  booted = await bootPayload()
  booted.payload.logger.level = 'error'
  const { id } = await signedInStaff(booted.payload, { role: 'examiner' })
  examiner = { kind: 'staff', id, name: '示例审查员', role: 'examiner', contests: [] }
})
afterAll(() => booted?.stop())

type Pair = {
  world: IntakeWorld
  entrant: TestEntrant
  first: EntryDocument
  second: EntryDocument
}

/** Two entries of one unit in two categories, with the same film in both. */
const drafts = async (): Promise<Pair> => {
  const world = await createIntakeWorld(booted, { preset: association })
  const entrant = await createEntrant(booted)
  await signUp({ world, entrant })
  const first = await completeDraft({ world, entrant, category: 'film' })
  const second = await completeDraft({ world, entrant, category: 'speech' })
  await inOperation(booted, async (req) => {
    for (const { id } of [first, second]) {
      const film = await findFirst(req, 'entryFiles', {
        and: [{ entry: { equals: id } }, { slot: { equals: 'work' } }],
      })
      await updateDocument(req, 'entryFiles', film?.id ?? '', { kind: 'mp4', sha256: FILM })
    }
  })
  return { world, entrant, first, second }
}
const asked = async (): Promise<Pair & { repeat: RepeatDocument }> => {
  const pair = await drafts()
  granted(await handIn({ ...pair, entryId: pair.first.id }))
  expect(await questions(pair)).toEqual([])
  granted(await handIn({ ...pair, entryId: pair.second.id }))
  const [repeat] = await questions(pair)
  if (!repeat) throw new Error('nothing was asked')
  return { ...pair, repeat }
}
const questions = async ({ world }: Pair) =>
  findAll(await booted.request(), 'repeats', { contest: { equals: world.contest } })
const stagesOf = async ({ first, second }: Pair) => {
  const req = await booted.request()
  return Promise.all(
    [first, second].map(async ({ id }) => (await findById(req, 'entries', id))?.stage),
  )
}
const told = async ({ entrant: { actor } }: Pair) =>
  (
    await findAll(
      await booted.request(),
      'messages',
      { and: [{ account: { equals: actor.id } }, { template: { like: 'repeat.' } }] },
      { sort: 'createdAt' },
    )
  )
    .filter(({ channel }) => channel === 'inApp')
    .map(({ template }) => template)
const clock = (now: Date) => tendRepeats({ payload: booted.payload, now })
const later = (days: number) => new Date(Date.now() + days * DAY)
const staffCall = async () => ({ req: await booted.request(), actor: examiner, now: new Date() })

describe('one film in two categories of a contest', () => {
  it('should be asked about once, of its applicant, and be settled by whoever chooses first', async () => {
    const pair = await asked()
    const { world, entrant, first, second, repeat } = pair
    expect(repeat).toMatchObject({ state: 'asked', fingerprint: FILM })
    expect(await told(pair)).toEqual(['repeat.ask'])
    const keep = async (id: string) =>
      chooseRepeat({
        ...(await callOf({ world, entrant })),
        entryId: first.id,
        repeatId: repeat.id,
        keep: id,
      })
    const both = await Promise.all([keep(first.id), keep(second.id)])
    const codes = both.map((each) => ('code' in each ? each.code : 'kept'))
    expect(codes.toSorted()).toEqual(['kept', 'repeatDecided'])
    expect((await stagesOf(pair)).toSorted()).toEqual(['submitted', 'withdrawn'])
    const [settled] = await questions(pair)
    expect(settled).toMatchObject({ state: 'settled', by: 'account' })
    const kept = await findById(await booted.request(), 'entries', settled?.kept)
    expect(kept?.stage).toBe('submitted')
    expect(await told(pair)).toEqual(['repeat.ask', 'repeat.settle'])
  })

  it('should be found where both are handed in at the same moment', async () => {
    const pair = await drafts()
    const both = await Promise.all(
      [pair.first, pair.second].map(({ id }) => handIn({ ...pair, entryId: id })),
    )
    for (const each of both) granted(each)
    expect(await questions(pair)).toMatchObject([{ state: 'asked' }])
  })

  it('should not be answered by strangers, nor with an entry that is not one of the two', async () => {
    const pair = await asked()
    const { world, entrant, first, repeat } = pair
    const stranger = await createEntrant(booted)
    const answer = { entryId: first.id, repeatId: repeat.id, keep: first.id }
    expect(
      await chooseRepeat({ ...(await callOf({ world, entrant: stranger })), ...answer }),
    ).toMatchObject({ code: 'notFound' })
    for (const keep of ['', world.contest, 7]) {
      expect(
        await chooseRepeat({ ...(await callOf({ world, entrant })), ...answer, keep }),
      ).toMatchObject({ code: 'repeatKeepMissing' })
    }
    expect(await stagesOf(pair)).toEqual(['submitted', 'submitted'])
  })

  it('should be reminded of, and be settled by the clock against the later one', async () => {
    const pair = await asked()
    await clock(later(1))
    expect(await told(pair)).toEqual(['repeat.ask'])
    await clock(later(4.5))
    await clock(later(4.6))
    expect(await told(pair)).toEqual(['repeat.ask', 'repeat.remind'])
    await clock(later(5.1))
    await clock(later(5.2))
    expect(await stagesOf(pair)).toEqual(['submitted', 'eliminated'])
    expect(await questions(pair)).toMatchObject([
      { state: 'settled', by: 'system', kept: pair.first.id },
    ])
    expect(await told(pair)).toEqual(['repeat.ask', 'repeat.remind', 'repeat.settle'])
    const req = await booted.request()
    const gone = await findById(req, 'entries', pair.second.id)
    if (!gone) throw new Error('no entry')
    const [line] = await entryHistory(req, gone)
    expect(line).toMatchObject({ action: { key: 'eliminate' }, by: 'system' })
    const wordsOf = (locale: 'zh' | 'en') => reasonOf(line?.said ?? {}, locale)
    expect(wordsOf('zh')).toMatch(/^影片文件“.+”同时用于另一类型的作品/)
    expect(wordsOf('en')).toMatch(/^The film “.+” stands in an entry of another category too/)
  })

  it('should be something to do for its unit until the day, in whichever entry it looks', async () => {
    const pair = await asked()
    const { world, entrant, first, second, repeat } = pair
    const req = await booted.request()
    const contest = await findById(req, 'contests', world.contest)
    const contests = contest ? [contest] : []
    const of = (entries: EntryDocument[]) =>
      openRepeats({ req, entries, contests, now: new Date() })
    for (const entries of [[first, second], [first], [second]]) {
      expect(await of(entries)).toMatchObject([{ repeat: { id: repeat.id, due: repeat.due } }])
    }
    expect(await of([])).toEqual([])
    const answer = { entryId: first.id, repeatId: repeat.id, keep: first.id }
    granted(await chooseRepeat({ ...(await callOf({ world, entrant })), ...answer }))
    expect(await of([first, second])).toEqual([])
  })

  it('should decide nothing once a round of either was opened, and not be asked then', async () => {
    const pair = await asked()
    await openRoundOf(pair)
    await clock(later(6))
    expect(await stagesOf(pair)).toEqual(['submitted', 'submitted'])
    expect(await questions(pair)).toMatchObject([{ state: 'lapsed', note: 'judging' }])
    const late = await drafts()
    await openRoundOf(late)
    for (const { id } of [late.first, late.second]) granted(await handIn({ ...late, entryId: id }))
    expect(await questions(late)).toEqual([])
  })

  it('should decide nothing after the examination', async () => {
    const pair = await asked()
    await inOperation(booted, (req) =>
      updateDocument(req, 'contests', pair.world.contest, {
        examinationClosedAt: new Date().toISOString(),
      }),
    )
    await clock(later(6))
    expect(await stagesOf(pair)).toEqual(['submitted', 'submitted'])
    expect(await questions(pair)).toMatchObject([{ state: 'lapsed', note: 'closed' }])
  })

  it('should lapse with an entry that leaves, and be asked again when it comes back', async () => {
    const pair = await asked()
    const { world, entrant, second, repeat } = pair
    granted(await recallEntry({ ...(await callOf(pair)), entryId: second.id }))
    const answer = { entryId: second.id, repeatId: repeat.id, keep: second.id }
    expect(await chooseRepeat({ ...(await callOf({ world, entrant })), ...answer })).toMatchObject({
      code: 'repeatDecided',
    })
    await clock(new Date())
    expect(await questions(pair)).toMatchObject([{ state: 'lapsed', note: 'left' }])
    granted(await handIn({ ...pair, entryId: second.id }))
    expect(await questions(pair)).toMatchObject([{ state: 'asked', note: null }])
  })

  it('should be answered by staff with a reason, who may let both stay', async () => {
    const pair = await asked()
    const { first, second, repeat } = pair
    const answer = { entryId: first.id, repeatId: repeat.id, keep: '' }
    expect(await answerRepeat({ ...(await staffCall()), ...answer, reason: ' ' })).toMatchObject({
      code: 'reasonMissing',
    })
    granted(await answerRepeat({ ...(await staffCall()), ...answer, reason: '两件不重复' }))
    expect(await questions(pair)).toMatchObject([{ state: 'lapsed', note: 'staff' }])
    await clock(later(6))
    expect(await stagesOf(pair)).toEqual(['submitted', 'submitted'])
    // Nobody is asked again what staff have answered.
    granted(await recallEntry({ ...(await callOf(pair)), entryId: second.id }))
    granted(await handIn({ ...pair, entryId: second.id }))
    expect(await questions(pair)).toMatchObject([{ state: 'lapsed', note: 'staff' }])

    const other = await asked()
    const kept = { entryId: other.first.id, repeatId: other.repeat.id, keep: other.second.id }
    granted(await answerRepeat({ ...(await staffCall()), ...kept, reason: '内容重复' }))
    expect(await stagesOf(other)).toEqual(['eliminated', 'submitted'])
  })
})

async function openRoundOf({ first }: Pair): Promise<void> {
  await inOperation(booted, async (req) => {
    const round = await findFirst(req, 'rounds', { category: { equals: first.category } })
    if (!round) throw new Error('no round')
    return updateDocument(req, 'rounds', round.id, {
      state: 'open',
      openedAt: new Date().toISOString(),
    })
  })
}
