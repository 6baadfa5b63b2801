import fc from 'fast-check'
import { standardFileName } from '#src/domain/files/standardFileName.ts'
import { anyText } from '../../helpers/drawn/anyText.ts'

const name = { unitName: '示例机械有限公司', title: '一颗螺丝', extension: 'docx' }

describe('standardFileName', () => {
  it('should be unit + title, as the notice asks (R79a)', () => {
    expect(standardFileName(name)).toBe('示例机械有限公司+一颗螺丝.docx')
    expect(standardFileName({ ...name, extension: 'MP4', index: 2 })).toBe(
      '示例机械有限公司+一颗螺丝(2).mp4',
    )
  })

  it('should keep what people wrote readable where a file system refuses a sign', () => {
    const odd = { ...name, unitName: ' A/B:公司. ', title: '../“质量”?\u202Egnp\n新篇<1>' }
    expect(standardFileName(odd)).toBe('A／B：公司+／“质量”？gnp 新篇＜1＞.docx')
    expect(standardFileName({ ...name, title: '' })).toBe('示例机械有限公司.docx')
  })

  it('should always be a safe name of bearable length with its extension', () => {
    fc.assert(
      fc.property(
        anyText({ maxLength: 400 }),
        anyText({ maxLength: 400 }),
        fc.integer({ min: 1, max: 99 }),
        (unitName, title, index) => {
          const made = standardFileName({ unitName, title, extension: 'pdf', index })
          expect(made).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cs}\u202A-\u202E]/u)
          expect(made).not.toMatch(/^[ .]|[ .]\.pdf$/)
          expect(made.endsWith('.pdf')).toBe(true)
          expect(Buffer.byteLength(made)).toBeLessThanOrEqual(200)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('should cut a long unit before it crowds the title out', () => {
    const made = standardFileName({ ...name, unitName: '长'.repeat(300) })
    expect(made).toContain('+一颗螺丝.docx')
  })
})
