import { claimant, claimEnd } from '#src/domain/examining/claims.ts'
import { allowedActions, decide, mayEdit } from '#src/domain/lifecycle/index.ts'
import type { ActionInput, EntryState } from '#src/domain/lifecycle/index.ts'
import type { Action, Actor } from '#src/domain/types/index.ts'
import {
  account,
  actors,
  at,
  category,
  contest,
  draft,
  entryIn,
  fullInput,
  staff,
} from '../../worlds/lifecycleWorld.ts'

const NOW = at('examination')
const SOON = new Date(NOW.getTime() + 60_000).toISOString()
const other = staff('examiner', ['contest'], 'other-examiner')

describe('a claim at the examination desk', () => {
  const held = (by: string, until = SOON): EntryState =>
    entryIn('sealed', { claimedBy: by, claimedUntil: until })

  it.each(['accept', 'returnToEntrant', 'returnToRecommender', 'eliminate'] as const)(
    'should keep others from %s, and let its holder',
    (action) => {
      expect(codeOf(action, held(other.id))).toBe('entryClaimed')
      expect(codeOf(action, held(actors.examiner.id))).toBe('ok')
    },
  )

  it('should end at its instant, and hold nobody else up', () => {
    const entry = held(other.id, NOW.toISOString())
    expect(claimant(entry, NOW)).toBeNull()
    expect(claimant(held(other.id), NOW)).toBe(other.id)
    expect(codeOf('accept', entry)).toBe('ok')
  })

  it('should bind neither the entrant nor its recommender', () => {
    const entry = entryIn('submitted', { claimedBy: other.id, claimedUntil: SOON })
    const by = (action: Action, actor: Actor) =>
      codeOf(action, entry, { actor, now: at('submission') })
    expect(by('recommend', actors.recommender)).toBe('ok')
    expect(by('returnToEntrant', actors.recommender)).toBe('ok')
    expect(by('withdraw', actors.entrant)).toBe('ok')
  })

  it('should be asked for first where the contest says so, and show why on the button', () => {
    const strict = { ...contest, claimFirst: true }
    const entry = entryIn('sealed')
    expect(codeOf('accept', entry, { contest: strict })).toBe('claimMissing')
    expect(codeOf('accept', held(actors.examiner.id), { contest: strict })).toBe('ok')
    const buttons = allowedActions({
      entry,
      contest: strict,
      category,
      actor: actors.examiner,
      now: NOW,
    })
    expect(buttons.find(({ action }) => action === 'accept')?.outcome).toMatchObject({
      code: 'claimMissing',
    })
  })

  it('should last as long as the contest says', () => {
    expect(claimEnd({ claimMinutes: 5 }, NOW)).toBe(
      new Date(NOW.getTime() + 5 * 60_000).toISOString(),
    )
    expect(Date.parse(claimEnd({ claimMinutes: null }, NOW))).toBeGreaterThan(NOW.getTime())
  })
})

describe('a second reader', () => {
  const two = { ...category, secondReader: true }
  const accept = (secondPerson?: Actor) => {
    const { secondPerson: _, ...input } = fullInput
    const brought = secondPerson ? { ...input, secondPerson } : input
    return codeOf('accept', entryIn('sealed'), { category: two, input: brought })
  }

  it('should be another one who may examine here', () => {
    expect(accept()).toBe('secondReaderMissing')
    expect(accept(actors.examiner)).toBe('secondReaderMissing')
    expect(accept(actors.auditor)).toBe('secondReaderMissing')
    expect(accept(actors.foreignOrganiser)).toBe('secondReaderMissing')
    expect(accept(account('account', 'unit-a'))).toBe('secondReaderMissing')
    expect(accept(other)).toBe('ok')
  })
})

describe('a deadline of its own', () => {
  const until = (instant: string): Partial<EntryState> => ({ extendedUntil: instant })
  const closed = at('closed')
  const later = new Date(closed.getTime() + 60_000).toISOString()

  it('should open to its entrant, its recommender and the examiner what is closed', () => {
    const more = { now: closed }
    const asEntrant = { ...more, actor: actors.entrant }
    expect(codeOf('submit', draft, asEntrant)).not.toBe('ok')
    expect(codeOf('submit', { ...draft, ...until(later) }, asEntrant)).toBe('ok')
    expect(codeOf('resubmit', entryIn('returned', until(later)), asEntrant)).toBe('ok')
    const asRecommender = { ...more, actor: actors.recommender }
    expect(codeOf('recommend', entryIn('submitted'), asRecommender)).not.toBe('ok')
    expect(codeOf('recommend', entryIn('submitted', until(later)), asRecommender)).toBe('ok')
    expect(codeOf('accept', entryIn('sealed'), more)).toBe('examinationClosed')
    expect(codeOf('accept', entryIn('sealed', until(later)), more)).toBe('ok')
    const edit = { section: 'story', contest, actor: actors.entrant, now: closed }
    expect(mayEdit({ ...edit, entry: { ...draft, ...until(later) } }).ok).toBe(true)
  })

  it('should open nothing that has not begun', () => {
    const asRecommender = { actor: actors.recommender, now: at('before') }
    expect(codeOf('recommend', entryIn('submitted', until(later)), asRecommender)).toBe(
      'windowNotOpen',
    )
  })

  it('should be over at the millisecond after it, and keep the entry from lapsing until then', () => {
    const organising = { actor: actors.organiser, now: closed }
    const entry = { ...draft, ...until(closed.toISOString()) }
    expect(codeOf('lapse', entry, organising)).toBe('extensionRunning')
    const after = new Date(closed.getTime() + 1)
    expect(codeOf('lapse', entry, { ...organising, now: after })).toBe('ok')
    expect(codeOf('submit', entry, { actor: actors.entrant, now: after })).not.toBe('ok')
  })
})

function codeOf(
  action: Action,
  entry: EntryState,
  more: Partial<{
    actor: Actor
    now: Date
    contest: typeof contest
    category: typeof category
    input: ActionInput
  }> = {},
): string {
  const question = { contest, category, actor: actors.examiner, now: NOW, input: fullInput }
  const decided = decide({ action, entry, ...question, ...more })
  return decided.ok ? 'ok' : decided.code
}
