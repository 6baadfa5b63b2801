import { PDFiumLibrary } from '@hyzyla/pdfium'

import { renderFormPdf } from '#src/documents/formPdf.ts'
import { renderReceipt } from '#src/documents/receipt.ts'
import { renderRecommendationTable } from '#src/documents/recommendationTable.ts'
import { configureDocuments } from '#src/documents/settings.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Outcome } from '#src/domain/basics/refusal.ts'
import { presets } from '#src/presets/index.ts'
import { filledForm, receipt, paperForm, sampleTable } from '../../helpers/bytes/papers.ts'
import { pdfText, withoutLayout } from '../../helpers/bytes/pdfText.ts'

const COLUMNS = ['排序', '申报单位名称（全称）', '参赛作品名称', '作品类型', '推荐意见']

const bytesOf = (outcome: Outcome<Uint8Array>): Uint8Array => {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome))
  return outcome.value
}
const pagesOf = async (outcome: Outcome<Uint8Array>): Promise<string[]> =>
  (await pdfText(bytesOf(outcome))).map(withoutLayout)

describe('recommendation table', () => {
  it.each([1, 30, 120])(
    'should print %i rows in order, below a header on each page',
    async (count) => {
      const data = sampleTable(count)
      const pages = await pagesOf(await renderRecommendationTable(data))

      const last = pages.findIndex((page) => page.includes('推荐声明'))
      expect(last).toBe(pages.length - 1)
      pages.forEach((page, index) => {
        if (page.includes(withoutLayout(data.declaration)) && !page.includes('推荐意见')) return
        expect(page).toContain(COLUMNS.join(''))
        expect(page).toContain(`第${index + 1}页，共${pages.length}页`)
      })
      const whole = pages.join('')
      let from = 0
      for (const row of data.rows) {
        const line = withoutLayout(
          `${row.rank}${row.unitName}${row.title}${row.categoryTitle}${row.opinion}`,
        )
        const at = whole.indexOf(line, from)
        if (at < 0) throw new Error(`row ${row.rank} is missing or out of order`)
        from = at + line.length
      }
    },
  )

  it('should carry title, recommender, declaration, filler, serial, version and check code', async () => {
    const data = sampleTable(3)
    const whole = (await pagesOf(await renderRecommendationTable(data))).join('')

    for (const words of [
      data.contestTitle,
      '参赛作品推荐表',
      `推荐单位（盖章）：${data.recommenderName}`,
      data.declaration,
      '填表人',
      '部门',
      '职务',
      '电话',
      '邮箱',
      '填表日期',
      '盖章处',
      data.filler.name,
      data.filler.department,
      data.filler.email,
      '2024年7月8日',
      `编号 ${data.serial}`,
      '第 2 版 · 2024年7月8日 10:32 生成',
      '校验码 9F86 D081 884C 7D65',
    ]) {
      expect(whole).toContain(withoutLayout(words))
    }
  })

  it('should give equal bytes for equal data, and others for another version', async () => {
    const render = async (version: number) =>
      Buffer.from(bytesOf(await renderRecommendationTable({ ...sampleTable(30), version })))

    const [first, other, again] = [await render(2), await render(3), await render(2)]

    expect(first.equals(again)).toBe(true)
    expect(first.equals(other)).toBe(false)
  })

  it('should keep long addresses, codes and rows of signs within the page', async () => {
    const data = sampleTable(4)
    const runs = ['https://example.org/'.repeat(8), 'W'.repeat(90), '…'.repeat(70), '！'.repeat(70)]
    runs.forEach((run, index) => (data.rows[index]!.opinion = run))

    const right = { from: 190.3, to: 209 }
    expect(await inkBetween(bytesOf(await renderRecommendationTable(data)), right)).toBe(0)
  })

  it('should print markup and quotation marks as they were typed', async () => {
    const data = sampleTable(1)
    const title = '#panic("甲") *乙* $x$ \\ `丁` = 戊 <a> @b “己”'
    data.rows[0]!.title = title

    const whole = (await pagesOf(await renderRecommendationTable(data))).join('')

    expect(whole).toContain(withoutLayout(title))
  })

  it.each([
    ['吉𠮷号', '𠮷'],
    ['很好😀的作品', '😀'],
    // Fonts of the system have this one; ours alone may be used.
    ['同意☐', '☐'],
  ])('should print a box where %s has what cannot be printed', async (opinion, character) => {
    const data = sampleTable(5)
    data.rows[3]!.opinion = opinion
    const whole = (await pagesOf(await renderRecommendationTable(data))).join('')
    expect(whole).toContain(opinion.replace(character, '□'))
  })

  it('should leave out characters that nobody sees', async () => {
    const data = sampleTable(1)
    data.rows[0]!.unitName = '示例\u202e公司\u200d\u0007\ufeff'

    expect((await pagesOf(await renderRecommendationTable(data))).join('')).toContain(
      '示例公司毫厘',
    )
  })

  it('should refuse a table without rows', async () => {
    expect(await renderRecommendationTable(sampleTable(0))).toMatchObject({ code: 'tableEmpty' })
  })

  it('should speak English and name a supplementary table', async () => {
    const supplementary = { ...sampleTable(1), sequence: 2 }
    const zh = await pagesOf(await renderRecommendationTable(supplementary))
    const en = await pagesOf(await renderRecommendationTable({ ...supplementary, locale: 'en' }))

    expect(zh[0]).toContain('参赛作品推荐表（补充2）')
    expect(en[0]).toContain('Recommendationtable(supplement2)')
    expect(en[0]).toContain('Page1of1')
  })
})

describe('form', () => {
  it('should print what is shown, with all options, and leave out what is hidden or not for print', async () => {
    const page = (await pagesOf(await renderFormPdf(filledForm()))).join('')
    expect(page).not.toContain('未填完')
    const unfinished = { ...filledForm(), isUnfinished: true }
    expect((await pagesOf(await renderFormPdf(unfinished))).join('')).toContain('（未填完：')

    for (const words of [
      '示例大赛',
      '申报表',
      '作品编号：2024-A-0001',
      '差一点',
      '是',
      '否',
      '30分钟',
      '（100—300字）',
      '其他有限合伙',
      '电子',
      '示例区',
      '本单位自愿参加',
    ]) {
      expect(page).toContain(words)
    }
    expect(page).not.toContain('案例篇幅')
    expect(page).not.toContain('内部备注')
    expect(page).not.toContain('盖章处')
  })

  it('should add a line to sign on and a box for the seal where they are asked for', async () => {
    const page = await pagesOf(
      await renderFormPdf({ ...filledForm(), seal: true, signature: true }),
    )

    expect(page.join('')).toMatch(/主创者签名.*盖章处/)
  })

  it('should print every form of every preset, blank, in both languages', async () => {
    const forms = presets.flatMap(({ signUpForm, categories }) => [
      ...(signUpForm ? [signUpForm] : []),
      ...categories.flatMap((category) => category.forms.map(({ form }) => form)),
    ])
    expect(forms.length).toBeGreaterThan(4)
    for (const definition of forms) {
      for (const locale of ['zh', 'en'] as const) {
        const blank = { ...filledForm(), definition, answers: {}, locale }
        const whole = (await pagesOf(await renderFormPdf(blank))).join('')
        const printed = definition.sections
          .flatMap((section) => section.fields)
          .filter((field) => field.print && !field.showWhen)
        for (const field of printed) {
          const words = locale === 'en' ? (field.labelEn ?? field.label) : field.label
          expect(whole).toContain(withoutLayout(words))
        }
      }
    }
  })

  it('should print a box for a character that no font has', async () => {
    const data = filledForm()
    const printed = renderFormPdf({ ...data, answers: { ...data.answers, title: '𠮷野家' } })
    expect((await pagesOf(await printed)).join('')).toContain('□野家')
  })

  it('should print the letters of Central Europe, composed or not', async () => {
    const data = filledForm()
    const title = 'Škoda, Dvořák, Łódź'
    for (const typed of [title, title.normalize('NFD')]) {
      const printed = renderFormPdf({ ...data, answers: { ...data.answers, title: typed } })
      expect((await pagesOf(await printed)).join('')).toContain(withoutLayout(title))
    }
  })

  it('should print the title of the contest once', async () => {
    const definition = { ...paperForm, title: '示例大赛申报表' }
    const page = (await pagesOf(await renderFormPdf({ ...filledForm(), definition }))).join('')

    expect(page.split('示例大赛')).toHaveLength(2)
  })
})

describe('receipt', () => {
  it('should state number, facts, both times and the fingerprint of each file', async () => {
    const data = receipt()
    const page = (await pagesOf(await renderReceipt(data))).join('')

    for (const words of [data.number, data.title, data.applicantName, data.rulesVersion]) {
      expect(page).toContain(withoutLayout(words))
    }
    expect(page).toContain('2024年7月3日10:11:09')
    expect(page).toContain('2024年7月4日16:05')
    for (const file of data.files) expect(page).toContain(file.sha256)
    expect(page).toContain('1.5MB')
  })

  it('should say why a character is a box, and nothing of boxes where there is none', async () => {
    const printed = async (title: string) =>
      (await pagesOf(await renderReceipt({ ...receipt(), title }))).join('')
    expect(await printed('\u{20BB7}野家的品质')).toMatch(
      /□野家.*方框（□）处的字，系统字体没有（U\+20BB7）/,
    )
    expect(await printed('吉野家的品质')).not.toContain('□')
  })

  it('should give equal bytes when it is printed again', async () => {
    const [first, again] = [await renderReceipt(receipt()), await renderReceipt(receipt())]

    expect(Buffer.from(bytesOf(first)).equals(Buffer.from(bytesOf(again)))).toBe(true)
  })
})

describe('settings', () => {
  afterEach(() => configureDocuments({}))

  it('should fail aloud when a font is missing, and not print an empty page', async () => {
    configureDocuments({ fontsDir: '/nowhere' })

    await expect(renderRecommendationTable(sampleTable(1))).rejects.toThrow(
      'Font files are missing',
    )
  })

  it('should fail aloud when a family of the organiser is in none of the files', async () => {
    configureDocuments({ ownFonts: { files: [], title: 'No Such Song' } })

    await expect(renderRecommendationTable(sampleTable(1))).rejects.toThrow('No Such Song')
  })
})

/** Number of pixels that are not white between two distances from the left edge in millimetres, over all pages. */
async function inkBetween(
  pdf: Uint8Array,
  { from, to }: { from: number; to: number },
): Promise<number> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(pdf)
    let ink = 0
    for (const page of document.pages()) {
      const { data, width, height } = await page.render({ scale: 2, render: 'bitmap' })
      const perMillimetre = width / 210
      for (let y = 0; y < height; y++) {
        for (let x = Math.ceil(from * perMillimetre); x < Math.floor(to * perMillimetre); x++) {
          if ((data[(y * width + x) * 4] ?? 255) < 250) ink++
        }
      }
    }
    document.destroy()
    return ink
  } finally {
    library.destroy()
  }
}
