import { renderCopyrightLetter } from '#src/documents/copyrightLetter.ts'
import { renderFormPdf } from '#src/documents/formPdf.ts'
import { unprintableAnswers } from '#src/documents/unprintableAnswers.ts'
import { unprintableCharacters } from '#src/documents/unprintableCharacters.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { filledForm } from '../helpers/bytes/papers.ts'

describe('unprintableCharacters', () => {
  it('should name what no font has, each once, and nothing else', async () => {
    expect(await unprintableCharacters(['𠮷野家𠮷', '🎬 开拍', '质量 Quality ①—“”…％'])).toEqual([
      '𠮷',
      '🎬',
    ])
  })

  it.each(['𠮷', '🎬', '\u{2b820}', '龘', '〇', 'é', 'Ω', '☑', '℃', '㎡', '③', '½', 'は', '한'])(
    'should agree with the print about %s',
    async (character) => {
      const form = filledForm()
      const answers = { ...form.answers, title: `一${character}二` }
      const [named] = await unprintableAnswers({ definition: form.definition, answers })
      const printed = await renderFormPdf({ ...form, answers })
      const refused = isRefusal(printed) ? printed.params.character : null
      expect(named?.characters[0] ?? null).toBe(refused)
    },
  )

  it('should look at what is printed alone', async () => {
    const { definition, answers } = filledForm()
    const hidden = { ...answers, remark: '𠮷', title: '一\u200d二\ufe0f' }
    expect(await unprintableAnswers({ definition, answers: hidden })).toEqual([])
    const shown = { ...answers, title: '𠮷', summary: '👩‍🔧与👩‍🔧' }
    expect(await unprintableAnswers({ definition, answers: shown })).toMatchObject([
      { section: 'all', field: { name: 'title' }, characters: ['𠮷'] },
      { section: 'all', field: { name: 'summary' }, characters: ['👩', '🔧'] },
    ])
  })
})

describe('the copyright letter', () => {
  it('should name a character that it cannot print', async () => {
    const { contestTitle, reference } = filledForm()
    const printed = await renderCopyrightLetter({
      locale: 'zh',
      contestTitle,
      number: '2020-W-0001',
      title: '𠮷日',
      version: 1,
      categoryTitle: '微视频',
      applicantName: '示例甲',
      withSeal: false,
      text: '一、授权。',
      reference: reference ?? { serial: '', digest: '' },
      generatedAt: '2024-07-04T08:05:00Z',
      timeZone: 'Asia/Shanghai',
    })
    expect(printed).toMatchObject({
      code: 'documentCharacterMissing',
      params: { character: '𠮷', codePoint: 'U+20BB7', excerpt: '𠮷日' },
    })
  })
})
