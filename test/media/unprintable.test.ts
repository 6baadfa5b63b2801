import { renderAccountLetters } from '#src/documents/accountLetters.ts'
import { renderFormPdf } from '#src/documents/formPdf.ts'
import { unprintableAnswers } from '#src/documents/unprintableAnswers.ts'
import {
  handwrittenCharacters,
  refusedCharacters,
  unprintableCharacters,
} from '#src/documents/unprintableCharacters.ts'
import { withBoxes } from '#src/documents/withBoxes.ts'
import { filledForm } from '../helpers/bytes/papers.ts'

describe('unprintableCharacters', () => {
  it('should name what no font has, each once and as a person sees it, and nothing else', () => {
    expect(unprintableCharacters(['𠮷野家𠮷', '🎬 开拍', '质量 Quality ①—“”…％'])).toEqual([
      '𠮷',
      '🎬',
    ])
    expect(unprintableCharacters(['👩‍🔧与👍🏽，🇨🇳'])).toEqual(['👩‍🔧', '👍🏽', '🇨🇳'])
  })

  it('should find nothing in the letters of Europe, composed or not', () => {
    const letters = 'Škoda Dvořák Łódź Ångström Đorđe ığşİ Ελλάδα Москва Українська'
    expect(unprintableCharacters([letters, letters.normalize('NFD')])).toEqual([])
  })

  it('should tell what is written by hand from what is refused', () => {
    const text = '𠮷野家的👍与한글'
    expect(handwrittenCharacters([text])).toEqual(['𠮷'])
    expect(refusedCharacters(text)).toEqual(['👍', '한', '글'])
    expect(refusedCharacters('𠮷\ufe00𪛖')).toEqual([])
  })

  it('should refuse the sign for a character that was lost, which fonts have', () => {
    expect(refusedCharacters('王小\ufffd')).toEqual(['\ufffd'])
    expect(handwrittenCharacters(['王小\ufffd'])).toEqual([])
  })

  it.each([
    '𠮷',
    '🎬',
    '\u{2b820}',
    '龘',
    '〇',
    'é',
    'Ω',
    '☑',
    '℃',
    '㎡',
    '③',
    '½',
    'は',
    '한',
    'ř',
  ])('should agree with the print about %s', async (character) => {
    const boxed = withBoxes(character) !== character
    expect(unprintableCharacters([character])).toEqual(boxed ? [character] : [])
    const form = filledForm()
    const answers = { ...form.answers, title: `一${character}二` }
    expect(await renderFormPdf({ ...form, answers })).toMatchObject({ ok: true })
  })

  it('should print a word with accents in a font that has them whole', async () => {
    const form = filledForm()
    const fontsOf = async (title: string) => {
      const printed = await renderFormPdf({ ...form, answers: { ...form.answers, title } })
      return printed.ok ? Buffer.from(printed.value).toString('latin1') : ''
    }
    // From a letter and an accent of the Chinese font it would be put together beside it.
    expect(await fontsOf('Dvořák')).toContain('NotoSerif-Regular')
    expect(await fontsOf('Quality')).not.toContain('NotoSerif-Regular')
  })

  it('should look at what is printed alone', () => {
    const { definition, answers } = filledForm()
    const hidden = { ...answers, remark: '𠮷', title: '一\u200d二\ufe0f' }
    expect(unprintableAnswers({ definition, answers: hidden })).toEqual([])
    const shown = { ...answers, title: '𠮷', summary: '👩‍🔧与👩‍🔧' }
    expect(unprintableAnswers({ definition, answers: shown })).toMatchObject([
      { section: 'all', field: { name: 'title' }, characters: ['𠮷'] },
      { section: 'all', field: { name: 'summary' }, characters: ['👩‍🔧'] },
    ])
  })
})

describe('the letters of accounts', () => {
  it('should all be made, whatever stands in the name of one unit, in a process of their own too', async () => {
    const names = ['𠮷野家', '示例👍有限公司', '\ud83d', 'ก็', '示例甲', '示例乙']
    const printed = await renderAccountLetters({
      locale: 'zh',
      contestTitle: '示例大赛',
      address: 'https://contest.example.org/',
      letters: names.map((unitName) => ({
        unitName,
        username: 'tj-example',
        password: 'Example-2027-word',
        until: '2027-07-04T08:05:00Z',
      })),
      closes: null,
      hosts: ['示例局'],
      contacts: [],
      printedAt: '2027-07-04T08:05:00Z',
      timeZone: 'Asia/Shanghai',
    })
    expect(printed).toMatchObject({ ok: true })
  })
})
