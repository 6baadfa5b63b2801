import { STAGES } from '#src/domain/types/entry.ts'
import {
  checkNaming,
  checkPartners,
  jointNames,
  MAX_PARTNERS,
  mayAnswer,
  mayChange,
} from '#src/domain/units/joint.ts'
import type { PartnerChange, PartnerState } from '#src/domain/units/joint.ts'

const named = (...states: PartnerState[]) =>
  states.map((state, index) => ({ state, shownAs: `第${index}方` }))

const ENTRY = { route: 'recommender', recommender: 'r' } as const
const check = (
  partners: Parameters<typeof checkPartners>[0]['partners'],
  allowOwnRecommendation = false,
) => checkPartners({ partners, entry: ENTRY, contest: { allowOwnRecommendation } })

describe('partners of an entry', () => {
  it('should not be who recommends it, unless the contest admits that', () => {
    const partners = [{ state: 'confirmed' as const, shownAs: '推荐方', unit: 'r' }]
    expect(check(partners)).toMatchObject({ code: 'recommenderOwnUnit' })
    expect(check(partners, true)).toBeNull()
  })

  it('should all have confirmed before it is handed in', () => {
    expect(check([])).toBeNull()
    expect(check(named('confirmed', 'confirmed'))).toBeNull()
    expect(check(named('confirmed', 'asked', 'declined'))).toMatchObject({
      code: 'partnersPending',
      params: { names: '第1方、第2方', count: 2 },
    })
  })

  it('should be ten at most, and not be used to try out addresses', () => {
    const full = Array<PartnerState>(MAX_PARTNERS).fill('confirmed')
    expect(checkNaming(named(...full.slice(1))).ok).toBe(true)
    expect(checkNaming(named(...full)).ok).toBe(false)
    expect(checkNaming(named(...Array<PartnerState>(30).fill('removed'))).ok).toBe(false)
  })

  it('should answer only while the entry is with its lead', () => {
    const open = STAGES.filter((stage) => mayAnswer({ stage, returnedTo: 'entrant' }).ok)
    expect(open).toEqual(['draft', 'returned'])
    expect(mayAnswer({ stage: 'returned', returnedTo: 'recommender' }).ok).toBe(false)
  })

  it('should change their mind only of an entry that is handed in and in the contest, each from where it stands', () => {
    const may = (change: PartnerChange, state: PartnerState) =>
      STAGES.filter(
        (stage) => mayChange({ partner: { state }, entry: { stage, returnedTo: null }, change }).ok,
      )
    const inIt = ['submitted', 'recommended', 'declined', 'sealed', 'accepted']
    for (const change of ['waive', 'object'] as const) {
      expect(may(change, 'confirmed').toSorted()).toEqual(inIt.toSorted())
      expect(may(change, 'objected')).toEqual([])
    }
    expect(may('return', 'objected').toSorted()).toEqual(inIt.toSorted())
    expect(may('return', 'waived')).toEqual([])
    const withRecommender = { stage: 'returned', returnedTo: 'recommender' } as const
    const partner = { state: 'confirmed' } as const
    expect(mayChange({ partner, entry: withRecommender, change: 'waive' }).ok).toBe(true)
  })

  it('should stand behind the lead', () => {
    expect(jointNames('甲厂', ['乙厂', '丙'])).toBe('甲厂、乙厂、丙')
    expect(jointNames('甲厂', [])).toBe('甲厂')
  })
})
