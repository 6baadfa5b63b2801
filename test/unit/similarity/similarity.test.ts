import fc from 'fast-check'

import { commonPassages } from '#src/domain/similarity/commonPassages.ts'
import {
  compareEntries,
  isCompared,
  looksAlike,
  scoreOf,
} from '#src/domain/similarity/compareEntries.ts'
import { summaryOf } from '#src/domain/similarity/entryTexts.ts'
import type { ComparedTexts } from '#src/domain/similarity/entryTexts.ts'
import { fingerprintsOf } from '#src/domain/similarity/fingerprints.ts'
import { filmSimilarity, frameHash, mirrorHash } from '#src/domain/similarity/frames.ts'
import { normalise } from '#src/domain/similarity/normalise.ts'
import { containment, jaccard, shinglesOf } from '#src/domain/similarity/shingles.ts'

const signsOf = (text: string): string => normalise(text).signs.join('')
const texts = (more: Partial<ComparedTexts>): ComparedTexts => ({
  title: '',
  summary: '',
  text: '',
  frames: [],
  ...more,
})
/** Chinese characters few enough to meet, punctuation, and characters of two units. */
const words = fc.string({
  unit: fc.constantFrom(...'一颗螺丝钉的质量故事，。！A 1Ａ１𠮷（）'),
  maxLength: 60,
})
const frame = fc
  .uint8Array({ minLength: 72, maxLength: 72 })
  .filter((pixels) => frameHash(pixels) !== null)
const hashOf = (pixels: Uint8Array): string => String(frameHash(pixels))

describe('what of a text is compared', () => {
  it('should not depend on width, capitals, punctuation or spaces', () => {
    expect(signsOf('《一颗　螺丝钉》（ＩＳＯ９００１）！')).toBe('一颗螺丝钉iso9001')
    expect(signsOf('！？…… ')).toBe('')
  })

  it('should know where each sign stands in the original', () => {
    const { signs, starts, ends } = normalise('「𠮷野」 Ａ㎏é')
    expect(signs).toEqual(['𠮷', '野', 'a', 'k', 'g', 'e'])
    expect(starts).toEqual([1, 3, 6, 7, 7, 8])
    expect(ends).toEqual([3, 4, 7, 8, 8, 9])
  })

  it('should be the many-lined fields of a form that are nobody else’s', () => {
    const field = { label: '', required: false, print: true }
    const fields = [
      { ...field, type: 'text', name: 'title' },
      { ...field, type: 'textarea', name: 'story' },
      { ...field, type: 'textarea', name: 'about', prefill: 'unit.name' },
      { ...field, type: 'textarea', name: 'gain' },
    ] as const
    const definition = { title: '', sections: [{ key: 'a', title: '', fields: [...fields] }] }
    const answers = { title: 'T', story: '故事', about: '单位', gain: '成效' }
    expect(summaryOf({ definition, answers })).toBe('故事\n成效')
  })
})

describe('how alike two texts are', () => {
  it('should be the same from either side, between 0 and 1, and 1 with itself', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom(2, 8), (left, right, size) => {
        const [one, other] = [shinglesOf(left, size), shinglesOf(right, size)]
        for (const measure of [jaccard, containment]) {
          const score = measure(one, other)
          expect(score).toBe(measure(other, one))
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          expect(measure(one, one)).toBe(one.size === 0 ? 0 : 1)
        }
      }),
    )
  })

  it('should tell turned words from another story', () => {
    const score = (left: string, right: string) =>
      scoreOf('title', texts({ title: left }), texts({ title: right }))
    expect(score('一颗螺丝钉的质量故事', '质量故事：一颗螺丝钉')).toBeGreaterThan(0.6)
    expect(score('一颗螺丝钉的质量故事', '食堂阿姨的早餐')).toBe(0)
    expect(score('', '')).toBe(0)
  })

  it('should find a chapter taken over into a longer text', () => {
    const chapter = '班组从每一道工序的自检做起把问题留在自己手里不交给下一道工序'
    const long = `${'另一个车间的经验是先看图纸再动手。'.repeat(20)}${chapter}。完`
    const [left, right] = [texts({ text: chapter }), texts({ text: long })]
    expect(scoreOf('text', left, right)).toBe(1)
    expect(compareEntries(left, right).map(({ kind }) => kind)).toEqual(['text'])
  })
})

describe('fingerprints', () => {
  it('should be shared by texts that share a passage, wherever it stands', () => {
    const passage = Array.from({ length: 300 }, (_, at) => String.fromCodePoint(0x4e00 + at * 7))
    const own = fingerprintsOf(passage.join(''))
    const other = new Set(fingerprintsOf(`前言。${passage.join('，')}后记`))
    expect(own.length).toBeGreaterThan(10)
    expect(own.filter((each) => other.has(each))).toEqual(own)
    expect(own).toEqual([...own].sort())
  })
})

describe('common passages', () => {
  it('should read the same in both texts, in the order of the left, without overlapping', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 5 }), (left, right, least) => {
        let before = 0
        for (const passage of commonPassages({ left, right, least })) {
          const [one, other] = [
            left.slice(passage.left.start, passage.left.end),
            right.slice(passage.right.start, passage.right.end),
          ]
          expect(signsOf(one)).toBe(signsOf(other))
          expect([...signsOf(one)]).toHaveLength(passage.signs)
          expect(passage.signs).toBeGreaterThanOrEqual(least)
          expect(passage.left.start).toBeGreaterThanOrEqual(before)
          before = passage.left.end
        }
      }),
    )
  })

  it('should be the whole text where both are the same', () => {
    const text = '一颗螺丝钉，𠮷野家的故事'
    const [only, ...none] = commonPassages({ left: text, right: text, least: 2 })
    expect(none).toEqual([])
    expect(text.slice(only?.left.start, only?.left.end)).toBe(text)
  })
})

describe('what an examiner is shown', () => {
  it('should mark what is common, and lose no character of the texts', () => {
    const left = texts({ title: '一颗螺丝钉的坚守', summary: '他在车间三十年，从不放过一颗螺丝。' })
    const right = texts({
      title: '一颗螺丝钉的坚持',
      summary: '他在车间三十年从不放过一颗螺丝钉。',
    })
    const found = compareEntries(left, right)
    expect(found.map(({ kind }) => kind)).toEqual(['title', 'summary'])
    const [title, summary] = found
    expect(title?.passages).toEqual([
      {
        left: [
          { text: '一颗螺丝钉的坚', common: true },
          { text: '守', common: false },
        ],
        right: [
          { text: '一颗螺丝钉的坚', common: true },
          { text: '持', common: false },
        ],
      },
    ])
    const [pair] = summary?.passages ?? []
    expect(pair?.left.map(({ text }) => text).join('')).toBe(left.summary)
    expect(pair?.right.map(({ text }) => text).join('')).toBe(right.summary)
  })

  it('should be nothing of entries that left the contest', () => {
    expect(isCompared('submitted')).toBe(true)
    expect(isCompared('eliminated')).toBe(true)
    for (const stage of ['draft', 'withdrawn', 'lapsed'] as const) {
      expect(isCompared(stage)).toBe(false)
    }
  })
})

describe('frames of films', () => {
  const mirrored = (pixels: Uint8Array): Uint8Array =>
    pixels.map((_, at) => pixels[Math.floor(at / 9) * 9 + (8 - (at % 9))] ?? 0)
  /** No two neighbours alike: a mirror turns “not lighter” into “lighter” only where they differ. */
  const distinct = frame.filter((pixels) =>
    pixels.every((value, at) => at % 9 === 8 || value !== pixels[at + 1]),
  )

  it('should have the mirror’s fingerprint in the mirror, and their own again in two', () => {
    fc.assert(
      fc.property(distinct, (pixels) => {
        expect(hashOf(mirrored(pixels))).toBe(mirrorHash(hashOf(pixels)))
        expect(mirrorHash(mirrorHash(hashOf(pixels)))).toBe(hashOf(pixels))
      }),
    )
  })

  it('should be known again as they are, mirrored, and after a little noise, from either side', () => {
    fc.assert(
      fc.property(fc.array(distinct, { minLength: 3, maxLength: 8 }), (film) => {
        const own = film.map(hashOf)
        const other = film.map(mirrored).map(hashOf)
        expect(filmSimilarity(own, own)).toBe(1)
        expect(filmSimilarity(own, other)).toBe(1)
        expect(filmSimilarity(other, own)).toBe(1)
      }),
    )
  })

  it('should count for nothing where a frame shows nothing, and be told apart where they differ', () => {
    expect(frameHash(new Uint8Array(72))).toBeNull()
    expect(frameHash(new Uint8Array(72).fill(255))).toBeNull()
    const [one, other] = ['ffff0000ffff0000', '00000000ffffffff']
    expect(filmSimilarity([one, one, one], [other, other, other])).toBe(0)
    expect(filmSimilarity([one], [one])).toBe(0)
    expect(filmSimilarity([], [])).toBe(0)
  })
})

describe('the quick look through many entries', () => {
  it('should leave out none that is alike, and let through none that is not', () => {
    const film = fc.array(
      frame.map((pixels) => hashOf(pixels)),
      { maxLength: 5 },
    )
    const short = fc.record({ title: words, summary: words, frames: film })
    fc.assert(
      fc.property(short, short, (left, right) => {
        const own = texts(left)
        const isAlike = compareEntries(own, texts(right)).length > 0
        expect(looksAlike(own)(right)).toBe(isAlike)
        expect(looksAlike(own)(left)).toBe(compareEntries(own, own).length > 0)
      }),
    )
  })
})
