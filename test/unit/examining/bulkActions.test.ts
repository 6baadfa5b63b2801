import { BULK_ASKS, missingOf } from '#src/admin/ExaminationQueue/bulkActions.ts'
import type { BulkAction, BulkSent } from '#src/admin/ExaminationQueue/bulkActions.ts'

const NOTHING: BulkSent = { reason: ' ', words: '', until: '', ground: '', groundReason: '' }
const ACTIONS = Object.keys(BULK_ASKS) as BulkAction[]

describe('what many entries are sent', () => {
  it('should be asked for before anything is, and words for entrants may be left out', () => {
    expect(
      Object.fromEntries(ACTIONS.map((action) => [action, missingOf(action, NOTHING)])),
    ).toEqual({
      'bulk-acceptance': 'reason',
      extension: 'until',
      'direct-route': 'ground',
      elimination: 'reason',
      lapse: null,
    })
    const filled = { ...NOTHING, reason: '第三批', until: '2030-01-01T10:00', ground: 'member' }
    expect(ACTIONS.map((action) => missingOf(action, filled))).toEqual(ACTIONS.map(() => null))
  })
})
