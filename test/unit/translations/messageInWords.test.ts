import { CODE_PURPOSES } from '#src/domain/accounts/verification.ts'
import { WORKED_FOR } from '#src/domain/contest/movedDeadlines.ts'
import { REMINDED_WINDOWS } from '#src/domain/messages/reminders.ts'
import { ACTIONS } from '#src/domain/types/entry.ts'
import { RULE_REASONS } from '#src/domain/lifecycle/ruleReason.ts'
import { reasonInWords, reasonOf } from '#src/translations/reasonInWords.ts'
import { messageInWords } from '#src/translations/messageInWords.ts'

const INSTANT = '2030-07-10T15:59:59.000Z'
const said = (template: string, params: Record<string, string>) =>
  (['zh', 'en'] as const).map((locale) => messageInWords({ message: { template, params }, locale }))

describe('messageInWords', () => {
  it('should write every instant as people read it', () => {
    const timed = { title: '示例作品', timeZone: 'Asia/Shanghai' }
    for (const [template, name] of [
      ['extendEntry', 'until'],
      ['recommender.entryExtended', 'closesAt'],
      ['recommender.extended', 'closesAt'],
    ] as const) {
      for (const words of said(template, { ...timed, [name]: INSTANT })) {
        expect(words).not.toContain('T15:59')
        expect(words).toContain('23:59:59')
      }
    }
  })

  it('should say of every message what it is about, with no name of the system and no empty place', () => {
    const named = `submit resubmit redirect reassign returnToRecommender left digest reminder extended entryExtended`
    const others = `join.asked join.accepted join.declined member.removed unit.merged partner.asked partner.confirmed
      partner.declined partner.removed askPaperAgain entrySeen extendEntry passwordReset addressChanged awarded
      resultPublished repeat.ask repeat.remind repeat.settle repeat.lapse`
    const templates = [
      ...ACTIONS,
      ...named.split(/\s+/).map((name) => `recommender.${name}`),
      ...REMINDED_WINDOWS.map((key) => `deadline.${key}`),
      ...WORKED_FOR.map((key) => `deadlineMoved.${key}`),
      ...CODE_PURPOSES.map((purpose) => `code.${purpose}`),
      ...others.split(/\s+/),
    ]
    const own = {
      window: '作品申报',
      windowEn: 'Entering',
      contest: '大赛',
      contestEn: 'The contest',
    }
    const params = {
      title: '示例',
      number: 'A-1',
      entry: 'id',
      action: 'withdraw',
      from: INSTANT,
      to: INSTANT,
      ...own,
    }
    for (const template of templates) {
      const [zh = '', en = ''] = said(
        template,
        template === 'unit.merged' ? { ...params, from: '甲单位' } : params,
      )
      expect([template, zh]).toEqual([template, expect.stringMatching(/[\u4e00-\u9fff]{2}/)])
      for (const words of [zh, en]) {
        expect([template, words]).not.toEqual([template, '示例'])
        expect([template, words]).toEqual([
          template,
          expect.not.stringMatching(/[a-z]\.[a-z]|[a-z][A-Z]|\{\{|T15:59/),
        ])
      }
    }
  })

  it('should call the words of an acceptance no reason', () => {
    const of = (name: string) =>
      reasonInWords({ of: name, said: { reason: '祝贺入围。' }, locale: 'zh' })
    expect(of('accept')).toBe('主办方的话：祝贺入围。')
    expect(of('eliminate')).toBe('理由：祝贺入围。')
  })

  it('should say the reason of a rule in the reader’s language, whatever it is called by', () => {
    for (const reasonCode of RULE_REASONS) {
      const of = (locale: 'zh' | 'en') =>
        reasonOf({ reason: '', reasonCode, reasonFile: 'film.mp4' }, locale)
      expect(of('zh')).toMatch(/^[^a-z]*(film\.mp4[^a-z]*)?$/)
      expect(of('en')).toMatch(/^[\x20-\x7e“”’]+$/)
    }
    expect(reasonOf({ reason: '本人所写', reasonCode: 'forged' }, 'en')).toBe('本人所写')
    expect(reasonInWords({ of: 'eliminate', said: {}, locale: 'zh' })).toBeNull()
  })

  it('should say in words why an entry is no longer a recommender’s business', () => {
    expect(said('recommender.left', { title: '示例作品', action: 'withdraw' })[0]).toBe(
      '「示例作品」：退出参赛，本单位无需再办理',
    )
    expect(said('recommender.left', { title: '示例作品', action: 'forged' })[0]).not.toContain(
      'forged',
    )
  })
})
