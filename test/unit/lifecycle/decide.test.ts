import { refuse } from '#src/domain/basics/refusal.ts'
import { changesOf, decide } from '#src/domain/lifecycle/index.ts'
import type { ActionInput, EntryState, Question } from '#src/domain/lifecycle/index.ts'
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

type Case = Partial<Question> & Pick<Question, 'action'>

function ask({ input = {}, ...more }: Case) {
  return decide({
    entry: draft,
    contest,
    category,
    actor: actors.entrant,
    now: at('submission'),
    input: { ...fullInput, ...input },
    ...more,
  })
}

function moveOf(question: Case) {
  const decided = ask(question)
  if (!decided.ok) throw new Error(`refused: ${decided.code}`)
  return decided.value
}

const examine = { actor: actors.examiner, now: at('examination') }
const organise = { actor: actors.organiser, now: at('examination') }
const sealed = entryIn('sealed', { inHandSince: '2030-07-02T00:00:00.000Z' })

describe('who may act', () => {
  it('should tell strangers nothing, and those who know the entry that it is not theirs to do', () => {
    const entry = entryIn('submitted')
    const code = (actor: Question['actor'], action: Question['action'] = 'accept') =>
      ask({ action, entry, actor })
    expect(code(actors.partner)).toEqual(refuse('notFound'))
    expect(code(actors.otherRecommender, 'recommend')).toEqual(refuse('notFound'))
    expect(code(actors.ungrantedRecommender, 'recommend')).toEqual(refuse('notFound'))
    expect(code(actors.foreignOrganiser)).toEqual(refuse('notFound'))
    expect(code(actors.entrant)).toEqual(refuse('notAllowed'))
    expect(code(actors.recommender)).toEqual(refuse('notAllowed'))
    expect(code(actors.auditor)).toEqual(refuse('notAllowed'))
    expect(code(actors.system)).toEqual(refuse('notAllowed'))
  })

  it('should not take a recommender’s grant in another contest for one in this', () => {
    const elsewhere = account('r', 'unit-r', ['recommender'], 'another-contest')
    const entry = entryIn('submitted')
    expect(ask({ action: 'recommend', entry, actor: elsewhere })).toEqual(refuse('notFound'))
  })

  it('should give a person’s entry to that person alone, also where their unit is known', () => {
    const entry = { ...draft, applicantKind: 'person', person: 'ada' } as const
    expect(ask({ action: 'submit', entry, actor: account('ada', null) }).ok).toBe(true)
    expect(ask({ action: 'submit', entry, actor: account('bob', null) }).ok).toBe(false)
    expect(ask({ action: 'submit', entry, actor: actors.entrant }).ok).toBe(false)
    expect(ask({ action: 'submit', entry, actor: account('ada', 'unit-a') }).ok).toBe(false)
  })

  it('should let staff of all contests act, an examiner only on findings', () => {
    expect(ask({ action: 'accept', ...examine, entry: sealed, actor: staff('admin', []) }).ok).toBe(
      true,
    )
    const entry = entryIn('accepted')
    expect(ask({ action: 'disqualify', ...examine, entry })).toEqual(refuse('notAllowed'))
  })

  it('should not mix an entry with another contest or category', () => {
    for (const other of [{ contest: 'x' }, { category: 'x' }]) {
      expect(ask({ action: 'submit', entry: { ...draft, ...other } })).toEqual(refuse('notFound'))
    }
    expect(ask({ action: 'submit', category: { ...category, contest: 'x' } }).ok).toBe(false)
    expect(ask({ action: 'submit', entry: null })).toEqual(refuse('notFound'))
  })
})

describe('start and submit', () => {
  it('should start a draft that waits for a recommender, or for none where none is asked', () => {
    const start = { action: 'start', entry: null, input: { choice: undefined } } as const
    expect(moveOf(start)).toMatchObject({
      from: null,
      to: 'draft',
      route: 'recommender',
      gives: null,
    })
    const free = { ...category, recommendation: 'none' } as const
    expect(moveOf({ ...start, category: free })).toMatchObject({ route: 'none', recommender: null })
  })

  it('should start only for whom the account stands, in a kind the category admits', () => {
    const applicant = { kind: 'unit', unit: 'unit-b', person: null } as const
    expect(ask({ action: 'start', entry: null, input: { applicant } })).toEqual(refuse('notFound'))
    const units = { ...category, applicants: ['person' as const] }
    expect(ask({ action: 'start', entry: null, category: units })).toEqual(
      refuse('applicantKindNotAdmitted', { applicantKind: 'unit' }),
    )
    expect(ask({ action: 'start', entry: null, input: { registered: false } })).toEqual(
      refuse('notRegistered'),
    )
  })

  it('should submit with number, times and consent, and give no second number after a recall', () => {
    const first = moveOf({ action: 'submit' })
    expect(first).toMatchObject({
      to: 'submitted',
      slot: 'takes',
      gives: 'number',
      inGrace: false,
      firstSubmittedAt: at('submission').toISOString(),
      submittedAt: at('submission').toISOString(),
      consentedRulesVersion: '2',
    })
    const submitted = { ...draft, ...changesOf(first), number: '2030-W-0001' }
    const recalled = moveOf({ action: 'recall', entry: submitted })
    expect(recalled).toMatchObject({ to: 'draft', slot: 'givesBack', submittedAt: null })
    const again = { ...submitted, ...changesOf(recalled) }
    const later = new Date(at('submission').getTime() + 60_000)
    expect(moveOf({ action: 'submit', entry: again, now: later })).toMatchObject({
      gives: null,
      firstSubmittedAt: first.firstSubmittedAt,
      submittedAt: later.toISOString(),
    })
  })

  it.each<[string, ActionInput, Partial<EntryState>, string]>([
    ['an incomplete form', { complete: refuse('fileMissing') }, {}, 'fileMissing'],
    ['an unchecked form', { complete: undefined }, {}, 'invalid'],
    ['no consent', { consentedRulesVersion: undefined }, {}, 'consentMissing'],
    ['consent to older rules', { consentedRulesVersion: '1' }, {}, 'consentMissing'],
    ['no recommender', {}, { recommender: null }, 'recommenderMissing'],
    ['its own unit as recommender', {}, { recommender: 'unit-a' }, 'recommenderOwnUnit'],
    ['no ground', {}, { route: 'direct', recommender: null }, 'directRouteGroundMissing'],
    [
      'no reason of a member',
      {},
      { route: 'direct', directRouteGround: 'memberWithReason', directRouteReason: '  ' },
      'directRouteGroundMissing',
    ],
  ])('should not submit with %s', (_, input, state, code) => {
    expect(ask({ action: 'submit', input, entry: { ...draft, ...state } })).toMatchObject({ code })
  })

  it('should follow the contest on the direct route and on recommending oneself', () => {
    const direct = { ...draft, route: 'direct', directRouteGround: 'foreignFunded' } as const
    expect(ask({ action: 'submit', entry: direct }).ok).toBe(true)
    const closed = { ...contest, directRoute: { enabled: false } }
    expect(ask({ action: 'submit', entry: direct, contest: closed })).toEqual(
      refuse('directRouteClosed'),
    )
    const own = { ...draft, recommender: 'unit-a' }
    const lenient = { ...contest, allowOwnRecommendation: true }
    expect(ask({ action: 'submit', entry: own, contest: lenient }).ok).toBe(true)
  })

  it('should hold the deadline to the millisecond, and give grace to an upload under way only', () => {
    const close = new Date('2030-07-05T23:59:59+08:00').getTime()
    const submit = (late: number, uploadUnderWay = false) =>
      ask({ action: 'submit', now: new Date(close + late), input: { uploadUnderWay } })
    expect(submit(0)).toMatchObject({ ok: true, value: { inGrace: false } })
    expect(submit(1)).toMatchObject({ ok: false, code: 'windowClosed' })
    expect(submit(1, true)).toMatchObject({ ok: true, value: { inGrace: true } })
    expect(submit(30 * 60_000, true).ok).toBe(true)
    expect(submit(30 * 60_000 + 1, true)).toMatchObject({ ok: false, code: 'windowClosed' })
    expect(
      ask({
        action: 'start',
        entry: null,
        now: new Date(close + 1),
        input: { uploadUnderWay: true },
      }).ok,
    ).toBe(false)
  })

  it('should not recall what a recommender or an examiner has in hand', () => {
    const entry = entryIn('submitted', { inHandSince: '2030-07-01T00:00:00.000Z' })
    expect(ask({ action: 'recall', entry })).toEqual(refuse('alreadyInHand'))
    const recommended = moveOf({
      action: 'recommend',
      entry: entryIn('submitted'),
      actor: actors.recommender,
    })
    const back = moveOf({
      action: 'reconsider',
      entry: { ...draft, ...changesOf(recommended) },
      actor: actors.recommender,
    })
    expect(ask({ action: 'recall', entry: { ...draft, ...changesOf(back) } })).toEqual(
      refuse('alreadyInHand'),
    )
  })
})

describe('recommendation', () => {
  it.each(['', '   ', '\u200b\n'])('should ask for words, not for %j', (blank) => {
    const entry = entryIn('submitted')
    const by = { entry, actor: actors.recommender }
    expect(ask({ action: 'recommend', ...by, input: { opinion: blank } })).toEqual(
      refuse('opinionMissing'),
    )
    expect(ask({ action: 'decline', ...by, input: { reason: blank } })).toEqual(
      refuse('reasonMissing'),
    )
  })

  it('should seal with the verdict of the table only', () => {
    const by = { entry: entryIn('recommended'), actor: actors.recommender }
    expect(ask({ action: 'seal', ...by, input: { table: undefined } })).toEqual(
      refuse('tableScanMissing'),
    )
    expect(ask({ action: 'seal', ...by, input: { table: refuse('tableOutdated') } })).toEqual(
      refuse('tableOutdated'),
    )
  })

  it('should redirect a declined entry elsewhere, taking a slot again, an organiser with a reason', () => {
    const entry = entryIn('declined')
    const other = { route: 'recommender', recommender: 'unit-o' } as const
    expect(moveOf({ action: 'redirect', entry, input: { choice: other } })).toMatchObject({
      to: 'submitted',
      slot: 'takes',
      recommender: 'unit-o',
      supersedesOpinion: true,
    })
    const late = { action: 'redirect', entry, now: at('examination') } as const
    expect(ask(late)).toMatchObject({ code: 'windowClosed' })
    expect(ask({ ...late, ...organise, input: { reason: undefined } })).toEqual(
      refuse('reasonMissing'),
    )
    expect(moveOf({ ...late, ...organise })).toMatchObject({
      route: 'direct',
      recommender: null,
      directRouteGround: 'foreignFunded',
    })
    const same = { route: 'recommender', recommender: 'unit-r' } as const
    expect(ask({ action: 'redirect', entry, input: { choice: same } })).toEqual(
      refuse('recommenderUnchanged'),
    )
    expect(ask({ action: 'redirect', entry, input: { choice: undefined } })).toEqual(
      refuse('recommenderMissing'),
    )
  })

  it('should not reassign in a category that asks for no recommendation', () => {
    const free = { ...category, recommendation: 'none' } as const
    const entry = entryIn('submitted', { route: 'none', recommender: null })
    expect(ask({ action: 'reassign', entry, category: free, ...organise })).toEqual(
      refuse('notAllowed'),
    )
  })
})

describe('return and resubmit', () => {
  const remarks = [
    { target: 'summary', section: 'story', text: '请补充。' },
    { target: 'logo', section: 'files', text: '请换清晰的图片。' },
    { target: 'title', section: 'story', text: '与推荐表不一致。' },
  ]

  it('should open exactly the named sections, and come back to the stage it left', () => {
    const entry = entryIn('sealed', { firstSubmittedAt: '2030-06-02T00:00:00.000Z' })
    const returned = moveOf({ action: 'returnToEntrant', entry, ...examine, input: { remarks } })
    expect(returned).toMatchObject({
      to: 'returned',
      leftStage: 'sealed',
      returnedTo: 'entrant',
      openSections: ['story', 'files'],
      remarks,
      slot: 'keeps',
    })
    const now = at('examination')
    const back = moveOf({ action: 'resubmit', entry: { ...entry, ...changesOf(returned) }, now })
    expect(back).toMatchObject({
      to: 'sealed',
      leftStage: null,
      returnedTo: null,
      openSections: [],
      remarks: [],
      firstSubmittedAt: '2030-06-02T00:00:00.000Z',
      submittedAt: now.toISOString(),
    })
  })

  it.each([
    [[]],
    [[{ target: 'summary', section: 'story', text: ' ' }]],
    [[{ target: 'summary', section: '', text: '请补充。' }]],
    [[...remarks, { target: 'x', section: 'story', text: '' }]],
  ])('should not return with remarks like %j', (bad) => {
    const question = { action: 'returnToEntrant', entry: sealed, ...examine } as const
    expect(ask({ ...question, input: { remarks: bad } })).toEqual(refuse('remarksMissing'))
  })

  it('should return to the recommender, who alone brings it back, with a new table', () => {
    const returned = moveOf({ action: 'returnToRecommender', entry: sealed, ...examine })
    const entry = { ...sealed, ...changesOf(returned) }
    const now = at('examination')
    expect(ask({ action: 'resubmit', entry, now })).toEqual(refuse('notAllowed'))
    const by = { action: 'resubmit', entry, now, actor: actors.recommender } as const
    expect(ask({ ...by, input: { table: undefined } })).toEqual(refuse('tableScanMissing'))
    expect(moveOf(by)).toMatchObject({ to: 'sealed', returnedTo: null, submittedAt: null })
  })

  it('should come back as submitted when the recommender changed meanwhile', () => {
    const open = { returnedTo: 'entrant', remarks, openSections: ['story'] } as const
    const entry = entryIn('returned', { ...open, openSections: ['story'] })
    const choice = { route: 'recommender', recommender: 'unit-o' } as const
    const moved = moveOf({ action: 'reassign', entry, ...organise, input: { choice } })
    expect(moved).toMatchObject({
      to: 'returned',
      leftStage: 'submitted',
      ...open,
      recommender: 'unit-o',
      supersedesOpinion: true,
    })
    const now = at('examination')
    expect(moveOf({ action: 'resubmit', entry: { ...entry, ...changesOf(moved) }, now }).to).toBe(
      'submitted',
    )
  })

  it('should go straight to another recommender from one it was sent back to', () => {
    const entry = entryIn('returned', { returnedTo: 'recommender', leftStage: 'sealed', remarks })
    const choice = { route: 'recommender', recommender: 'unit-o' } as const
    const moved = moveOf({ action: 'reassign', entry, ...organise, input: { choice } })
    expect(moved).toMatchObject({
      to: 'submitted',
      leftStage: null,
      returnedTo: null,
      remarks: [],
      openSections: [],
      recommender: 'unit-o',
      supersedesOpinion: true,
    })
  })

  it('should not resubmit once the examination is over, by window or by an organiser', () => {
    const question = { action: 'resubmit', entry: entryIn('returned') } as const
    expect(ask({ ...question, now: at('overdue') })).toEqual(
      refuse('examinationClosed', { closesAt: '2030-07-15T23:59:59+08:00' }),
    )
    expect(ask({ ...question, now: at('closed') })).toEqual(
      refuse('examinationClosed', { closesAt: '2030-07-20T10:00:00+08:00' }),
    )
    const open = { ...contest, windows: [], examinationClosedAt: null }
    expect(ask({ ...question, contest: open, now: at('closed') }).ok).toBe(true)
  })
})

describe('examination', () => {
  it('should accept with a whole checklist only', () => {
    const question = { action: 'accept', entry: sealed, ...examine } as const
    expect(moveOf(question)).toMatchObject({ to: 'accepted', gives: 'acceptanceNumber' })
    for (const checklist of [undefined, [], [{ item: 'original', passed: false }]]) {
      expect(ask({ ...question, input: { checklist } })).toEqual(
        refuse('checklistIncomplete', { count: 1 }),
      )
    }
    const contradicting = [
      { item: 'original', passed: true },
      { item: 'original', passed: false },
    ]
    expect(ask({ ...question, input: { checklist: contradicting } }).ok).toBe(false)
  })

  it('should ask for the ground of the direct route only there', () => {
    const checklist = [{ item: 'original', passed: true }]
    const entry = { ...entryIn('submitted'), route: 'direct', recommender: null } as const
    const question = { action: 'accept', ...examine, input: { checklist } } as const
    expect(ask({ ...question, entry: sealed }).ok).toBe(true)
    expect(ask({ ...question, entry })).toEqual(refuse('checklistIncomplete', { count: 1 }))
  })

  it('should wait for the seal, but for the direct route and categories without recommendation', () => {
    const question = { action: 'accept', ...examine } as const
    const entry = entryIn('submitted')
    expect(ask({ ...question, entry })).toEqual(refuse('recommendationPending'))
    expect(ask({ ...question, entry: { ...entry, route: 'none' } }).ok).toBe(true)
    expect(ask({ ...question, entry: { ...entry, route: 'direct' } }).ok).toBe(true)
    const free = { ...category, recommendation: 'none' } as const
    expect(ask({ ...question, entry, category: free }).ok).toBe(true)
  })

  it('should accept an entry that differs from its table only with a remark', () => {
    const question = {
      action: 'accept',
      entry: { ...sealed, differsFromTable: true },
      ...examine,
    } as const
    expect(ask({ ...question, input: { reason: '' } })).toEqual(refuse('reasonMissing'))
    expect(ask(question).ok).toBe(true)
  })

  it('should reinstate to the stage it left, also to a return that was cut short', () => {
    const entry = entryIn('recommended')
    const gone = { ...entry, ...changesOf(moveOf({ action: 'eliminate', entry, ...examine })) }
    expect(gone).toMatchObject({ stage: 'eliminated', leftStage: 'recommended' })
    expect(moveOf({ action: 'reinstate', entry: gone, ...organise })).toMatchObject({
      to: 'recommended',
      leftStage: null,
      slot: 'takes',
    })
    const waiting = entryIn('returned', { openSections: ['story'] })
    const cut = {
      ...waiting,
      ...changesOf(moveOf({ action: 'eliminate', entry: waiting, ...examine })),
    }
    expect(moveOf({ action: 'reinstate', entry: cut, ...organise })).toMatchObject({
      to: 'returned',
      leftStage: 'sealed',
      returnedTo: 'entrant',
      openSections: ['story'],
    })
  })

  it('should need a second person who is another and may do it too', () => {
    const question = { action: 'disqualify', entry: entryIn('accepted'), ...organise } as const
    const refused = [
      undefined,
      actors.organiser,
      staff('organiser', [], actors.organiser.id),
      staff('examiner', [], 'second'),
      staff('organiser', ['another-contest'], 'second'),
      actors.entrant,
    ]
    for (const secondPerson of refused) {
      expect(ask({ ...question, input: { secondPerson } })).toEqual(refuse('secondPersonMissing'))
    }
    expect(ask({ ...question, input: { secondPerson: staff('admin', [], 'second') } }).ok).toBe(
      true,
    )
  })

  it('should leave an accepted entry where it is when its title or names are corrected', () => {
    expect(moveOf({ action: 'correct', entry: entryIn('accepted'), ...organise })).toMatchObject({
      from: 'accepted',
      to: 'accepted',
      slot: 'keeps',
    })
  })

  it('should name the stage that stands in the way', () => {
    expect(ask({ action: 'submit', entry: entryIn('sealed') })).toEqual(
      refuse('wrongStage', { stage: 'sealed', action: 'submit' }),
    )
  })
})
