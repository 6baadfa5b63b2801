import { PAPER_VERDICTS } from '#src/domain/papers/papers.ts'
import { needsAnother, scanState, scanStep } from '#src/domain/papers/scanState.ts'
import { createTranslator } from '#src/translations/translate.ts'

const SCANS = (['form', 'copyrightLetter'] as const).flatMap((paper) =>
  ([...PAPER_VERDICTS, 'waiting'] as const).flatMap((standing) =>
    [true, false, null].flatMap((sealSeen) =>
      [true, false].flatMap((isVerified) =>
        ['签名不清楚', null].map((remark) => ({ paper, standing, sealSeen, isVerified, remark })),
      ),
    ),
  ),
)

describe('what is said of a scan to its entrant', () => {
  it('should be one sentence and at most one step, whatever is known of it', () => {
    const t = createTranslator('zh')
    for (const scan of SCANS) {
      const state = scanState(scan)
      const said = t(`scan.${state}`, { printedAt: '今天', remark: String(scan.remark) })
      expect(said).toMatch(/[。：]?.+$/)
      for (const isOpen of [true, false]) {
        for (const places of [0, 1]) {
          const step = scanStep(scan, { isOpen, places })
          if (step) expect(t(`scan.todo.${step}`)).not.toBe('')
          // Nothing is to be done about what is good, and where another is asked for the way to it is named.
          const isGood = ['same', 'sameNoSeal', 'confirmed', 'stillCounts', 'waiting'].includes(
            state,
          )
          expect(isGood && step !== null).toBe(false)
          expect(needsAnother(scan) && step === null).toBe(false)
          if (step === 'again') expect([isOpen, places]).toEqual([true, 1])
        }
      }
    }
  })

  it('should not say that a scan agrees, or was confirmed, while staff ask for another', () => {
    const asked = SCANS.filter(({ remark }) => remark !== null)
    expect(new Set(asked.map(scanState))).toEqual(new Set(['askedAgain']))
  })

  it('should say to take the wrong one out first where there is no place for another', () => {
    const scan = {
      paper: 'form' as const,
      standing: 'otherPaper' as const,
      sealSeen: false,
      isVerified: false,
      remark: null,
    }
    expect(scanState(scan)).toBe('otherPaper')
    expect(scanStep(scan, { isOpen: true, places: 0 })).toBe('replace')
    expect(scanStep(scan, { isOpen: true, places: 1 })).toBe('again')
    expect(scanStep(scan, { isOpen: false, places: 0 })).toBe('wait')
  })

  it('should ask for no other letter than one that staff confirmed', () => {
    const letter = { paper: 'copyrightLetter' as const, sealSeen: null, remark: null }
    const confirmed = { ...letter, standing: 'unreadable' as const, isVerified: true }
    expect([scanState(confirmed), needsAnother(confirmed)]).toEqual(['confirmed', false])
    const corrected = { ...letter, standing: 'older' as const, isVerified: true }
    expect([scanState(corrected), needsAnother(corrected)]).toEqual(['stillCounts', false])
  })
})
