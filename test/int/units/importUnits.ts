import { sql } from '@payloadcms/db-postgres'
import { readWorkbook } from '#src/documents/workbook/readWorkbook.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { archiveOf, UNIT_HEADER, workbookOf } from '../../helpers/bytes/workbooks.ts'
import { createUnit, unique } from '../../helpers/people.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { TABLE } from '#src/store/database/table.ts'
import {
  booted,
  world,
  organiser,
  auditor,
  examiner,
  stranger,
  CODE,
  names,
  listed,
  send,
  bytesOf,
} from './recommenderUnitsDesk.ts'
import type { Opened } from './recommenderUnitsDesk.ts'

export function importUnits(): void {
  describe('importing recommender units', () => {
    it('should stay on the list when a form of the contest that was opened before is saved after it', async () => {
      const mark = unique()
      const [kept, taken] = await listed(2)
      const contestPath = `/contests/${world.contest}`
      const opened = (await booted.rest(`${contestPath}?depth=0`, { cookie: organiser }))
        .body as unknown as Opened
      const importing = await workbookOf([
        UNIT_HEADER,
        [`示例后来区局${mark}`, '区局'],
        [`示例后来集团${mark}`, '集团公司'],
      ])
      const preview = await send('preview', importing)
      const digest = String(preview.body.value?.digest)
      expect((await send('rows', importing, { digest })).status).toBe(200)
      // Another unit on the list became part of one that was not on it.
      const from = await createUnit(booted.payload)
      const into = await createUnit(booted.payload)
      await booted.payload.db.drizzle.execute(
        sql`update ${TABLE.units} set merged_into_id = ${into} where id = ${from}`,
      )

      const save = async (form: Partial<Opened>) =>
        booted.rest(contestPath, {
          method: 'PATCH',
          body: JSON.stringify(form),
          headers: { 'Content-Type': 'application/json' },
          cookie: organiser,
        })
      const without = opened.recommenders.filter((id) => id !== taken)
      const saved = await save({ ...opened, theme: '示例主题', recommenders: [...without, from] })
      expect(saved.body.errors).toBeUndefined()
      const after = await names()
      expect(after).toEqual(expect.arrayContaining([`示例后来区局${mark}`, `示例后来集团${mark}`]))
      const doc = (await booted.rest(`${contestPath}?depth=0`, { cookie: organiser }))
        .body as unknown as Opened
      expect(doc.recommenders).toEqual(expect.arrayContaining([kept, into]))
      expect(doc.recommenders).not.toContain(taken)
      expect(doc.recommenders).not.toContain(from)

      // Who has seen them may take them off the list.
      await save({ ...doc, recommenders: doc.recommenders.filter((id) => without.includes(id)) })
      expect(await names()).not.toContain(`示例后来区局${mark}`)
    })

    it('should not be taken back by a form of a unit that was opened before it, nor should a merge', async () => {
      const name = `示例旧单位${unique()}`
      const unit = await createUnit(booted.payload, name)
      const into = await createUnit(booted.payload)
      const path = `/units/${unit}`
      const form = (await booted.rest(`${path}?depth=0`, { cookie: organiser })).body
      const importing = await workbookOf([UNIT_HEADER, [name, '区局', '', '', '示例人']])
      const preview = await send('preview', importing)
      const digest = String(preview.body.value?.digest)
      expect((await send('rows', importing, { digest })).status).toBe(200)
      const save = async (body: unknown) =>
        booted.rest(path, {
          method: 'PATCH',
          body: JSON.stringify(body),
          headers: { 'Content-Type': 'application/json' },
          cookie: organiser,
        })
      const stored = async () => findById(await booted.request(), 'units', unit)
      expect((await save({ ...form, address: '示例路 1 号' })).status).toBe(409)
      expect(await stored()).toMatchObject({ contactName: '示例人', recommenderKind: 'district' })

      const fresh = (await booted.rest(`${path}?depth=0`, { cookie: organiser })).body
      expect((await save({ ...fresh, address: '示例路 1 号', mergedInto: into })).status).toBe(200)
      expect(await stored()).toMatchObject({ address: '示例路 1 号', contactName: '示例人' })
      expect((await stored())?.mergedInto ?? null).toBeNull()
      await inOperation(booted, (req) => updateDocument(req, 'units', unit, { mergedInto: into }))
      expect((await save({ mergedInto: null, address: '示例路 2 号' })).status).toBe(200)
      expect(await stored()).toMatchObject({ address: '示例路 2 号', mergedInto: into })
    })

    it('should show what it would do, do just that, and find it done the second time', async () => {
      const mark = unique()
      const known = await createUnit(booted.payload, `示例旧集团${mark}`)
      const file = await workbookOf([
        UNIT_HEADER,
        [`示例新区局${mark}`, '区局', '', `新区${mark}；新局${mark}`, '示例人', '021-62345678'],
        [`示例旧集团${mark}`, '集团公司', '', '', '', '13800000000'],
        [`示例坏行${mark}`, '街道'],
      ])
      const before = await names()
      const preview = await send('preview', file)
      expect(preview.body.value?.counts).toEqual({ create: 1, update: 1, list: 0, same: 0, bad: 1 })
      expect(await names()).toEqual(before)

      const done = await send('rows', file, { digest: String(preview.body.value?.digest) })
      expect(done.status).toBe(200)
      expect(await names()).toEqual([...before, `示例新区局${mark}`, `示例旧集团${mark}`])
      const [created] = await findAll(await booted.request(), 'units', {
        name: { equals: `示例新区局${mark}` },
      })
      expect(created).toMatchObject({
        recommenderKind: 'district',
        contactName: '示例人',
        contactPhone: '021-62345678',
        aliases: [{ name: `新区${mark}` }, { name: `新局${mark}` }],
      })
      expect(await findById(await booted.request(), 'units', known)).toMatchObject({
        recommenderKind: 'group',
        contactPhone: '13800000000',
      })
      const again = await send('preview', file)
      expect(again.body.value?.counts).toMatchObject({ create: 0, update: 0, same: 2, bad: 1 })
      const [line] = await findAll(await booted.request(), 'activity', {
        and: [
          { action: { equals: 'importRecommenders' } },
          { subjectId: { equals: world.contest } },
        ],
      })
      expect(line?.details).toMatchObject({ create: 1, update: 1, leftOut: 1 })
    })

    it('should import nothing once file or record changed after the preview', async () => {
      const mark = unique()
      const file = await workbookOf([
        UNIT_HEADER,
        [`示例甲${mark}`, '区局'],
        [`示例乙${mark}`, '区局'],
      ])
      const digest = String((await send('preview', file)).body.value?.digest)
      const other = await workbookOf([UNIT_HEADER, [`示例丙${mark}`, '区局']])
      expect((await send('rows', other, { digest })).body.refusal?.code).toBe('importChanged')
      await createUnit(booted.payload, `示例乙${mark}`)
      const before = await names()
      expect((await send('rows', file, { digest })).body.refusal?.code).toBe('importChanged')
      expect(await names()).toEqual(before)
    })

    it('should import once when two officers confirm the same preview at once', async () => {
      const file = await workbookOf([UNIT_HEADER, [`示例同时${unique()}`, '行业组织']])
      const digest = String((await send('preview', file)).body.value?.digest)
      const answers = await Promise.all([
        send('rows', file, { digest }),
        send('rows', file, { digest }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const listed = await names()
      expect(new Set(listed).size).toBe(listed.length)
    })

    it('should refuse codes that belong to somebody else, also by way of a unit that was merged away', async () => {
      const mark = unique()
      const holder = await createUnit(booted.payload, `示例持有者${mark}`)
      const gone = await createUnit(booted.payload, `示例并入者${mark}`)
      await updateDocument(await booted.request(), 'units', gone, {
        creditCode: CODE,
        mergedInto: holder,
      })
      const file = await workbookOf([
        UNIT_HEADER,
        [`示例别家${mark}`, '区局', CODE],
        [`示例并入者${mark}`, '区局'],
      ])
      const { body } = await send('preview', file)
      expect(body.value?.counts).toMatchObject({ bad: 1, update: 1 })
      const [bad, kept] = (body.value?.rows ?? []) as unknown as { problems: { words: string }[] }[]
      expect(bad?.problems[0]?.words).toContain(`示例持有者${mark}`)
      expect(kept?.problems[0]?.words).toContain(`示例持有者${mark}`)
    })

    it('should give the bad rows back with their reasons, to be mended and imported', async () => {
      const mark = unique()
      const file = await workbookOf([
        UNIT_HEADER,
        [`示例数字${mark}`, '区局', 123456789012345680],
        [`示例好${mark}`, '区局'],
        ['=SUM(1)', '街道'],
      ])
      const bytes = await bytesOf('errors.xlsx', file)
      const sheet = await readWorkbook(bytes)
      if (isRefusal(sheet)) throw new Error(sheet.code)
      const cells = sheet.value.cells.map((row) => row.map((cell) => cell?.text ?? ''))
      expect(cells).toHaveLength(3)
      expect(cells[1]?.at(-1)).toContain('18 位代码')
      expect(cells[2]?.[0]).toBe("'=SUM(1)")
      expect(sheet.value.formulas).toEqual([])
      // Mended: text in place of the number, a kind that there is.
      const mended = await workbookOf([
        cells[0] ?? [],
        [cells[1]?.[0] ?? '', '区局', '91310000MA1FL5XE3G'],
        ['示例改好', '行业组织'],
      ])
      expect((await send('preview', mended)).body.value?.counts).toMatchObject({
        create: 2,
        bad: 0,
      })
    })

    it('should refuse in words what is no list', async () => {
      const bomb = await archiveOf({ 'xl/worksheets/sheet1.xml': Buffer.alloc(60 * 2 ** 20, 32) })
      const cases: [string, Uint8Array<ArrayBuffer>][] = [
        ['fileEmpty', new Uint8Array()],
        ['sheetType', new TextEncoder().encode('名称,类别')],
        ['sheetUnpacksTooLarge', bomb],
        ['sheetTooLarge', new Uint8Array(6 * 2 ** 20)],
        ['sheetHeaderMissing', await workbookOf([['甲', '乙']])],
        ['sheetEmpty', await workbookOf([UNIT_HEADER])],
      ]
      for (const [code, bytes] of cases) {
        const { body } = await send('preview', bytes)
        expect(body.refusal?.code).toBe(code)
        expect(String(body.refusal?.message)).not.toContain('{{')
      }
    })

    it('should be for the contest’s organisers alone', async () => {
      const file = await workbookOf([UNIT_HEADER, ['示例越权', '区局']])
      for (const door of ['preview', 'rows', 'errors.xlsx']) {
        expect((await send(door, file, {}, auditor)).status).toBe(403)
        expect((await send(door, file, {}, examiner)).status).toBe(403)
        expect((await send(door, file, {}, stranger)).status).toBe(404)
        expect((await send(door, file, {}, null)).status).toBe(401)
      }
    })
  })
}
