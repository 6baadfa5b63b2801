import { refuse } from '#src/domain/basics/refusal.ts'
import { createTranslator, localeOf, wordsOfRefusal } from '#src/translations/translate.ts'

describe('createTranslator', () => {
  it('should speak the language asked for', () => {
    expect(createTranslator('zh')('stage.accepted')).toBe('正式受理')
    expect(createTranslator('en')('stage.accepted')).toBe('Accepted')
  })

  it('should fill parameters in, leave out those it lacks and ignore those it does not know', () => {
    const t = createTranslator('zh')

    expect(t('refusal.markOutOfRange', { label: '故事', min: 0, max: 25, other: 1 })).toBe(
      '故事应为 0 至 25 的整数。请核对后填写。',
    )
    expect(t('refusal.markOutOfRange', { min: 0 })).toBe('应为 0 至  的整数。请核对后填写。')
  })
})

describe('localeOf', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['zh-CN', 'zh'],
    ['eng', 'zh'],
    ['fr', 'zh'],
    ['', 'zh'],
    [null, 'zh'],
    [undefined, 'zh'],
  ])('should answer %s in %s', (language, locale) => {
    expect(localeOf(language)).toBe(locale)
  })
})

describe('wordsOfRefusal', () => {
  it('should name the field where it is known, and speak of this field where not', () => {
    const refusal = refuse('fieldTooShort', { min: 100, count: 99 })
    const named = {
      ...refusal,
      params: { ...refusal.params, label: '内容简介', labelEn: 'Summary' },
    }

    expect(wordsOfRefusal(refusal, 'zh')).toBe('这一项现在 99 字，至少需要 100 字。请补充。')
    expect(wordsOfRefusal(refusal, 'en')).toMatch(/^This field has 99 characters/)
    expect(wordsOfRefusal(named, 'zh')).toMatch(/^「内容简介」现在 99 字/)
    expect(wordsOfRefusal(named, 'en')).toMatch(/^“Summary” has 99 characters/)
  })

  it('should write instants in the time zone of the contest, to the second of a deadline', () => {
    const refusal = refuse('windowClosed', {
      window: 'submission',
      title: '作品征集',
      closesAt: '2024-07-05T15:59:59.000Z',
    })

    expect(wordsOfRefusal(refusal, 'zh')).toContain('「作品征集」已于2024年7月5日 23:59:59截止')
    expect(wordsOfRefusal(refusal, 'en')).toContain('“Entries” closed on 5 July 2024, 23:59:59')
    expect(wordsOfRefusal(refusal, 'en', 'UTC')).toContain('5 July 2024, 15:59:59')
  })

  it('should call a window by its kind where the schedule has none', () => {
    const refusal = refuse('windowNotAnnounced', { window: 'vote', title: 'vote' })

    expect(wordsOfRefusal(refusal, 'zh')).toContain('「网络投票」')
  })

  it('should put keys of the domain into words', () => {
    const refusal = refuse('wrongStage', { stage: 'accepted', action: 'recall' })

    expect(wordsOfRefusal(refusal, 'zh')).toContain('「正式受理」')
    expect(wordsOfRefusal(refuse('roundRuleIncomplete', { what: 'weights' }), 'zh')).toContain(
      '100%',
    )
  })

  it('should write sizes in the units people know, and formats as a list', () => {
    const size = (maxBytes: number) =>
      wordsOfRefusal(refuse('fileTooLarge', { label: '视频', maxBytes }), 'zh')

    expect(size(2 ** 30)).toContain('不能超过 1 GB')
    expect(size(50 * 2 ** 20)).toContain('不能超过 50 MB')
    expect(
      wordsOfRefusal(refuse('fileWrongType', { label: '视频', accept: 'mp4,mov' }), 'zh'),
    ).toContain('MP4、MOV')
  })
})
