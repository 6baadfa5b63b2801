import { readWorkbook } from '#src/documents/workbook/readWorkbook.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { recommenderStatistics } from '#src/queries/recommending/recommenderStatistics.ts'
import { readerOf } from '#src/store/database/database.ts'
import { createDocument, findAll, updateDocument } from '#src/store/database/documents.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { createEntry, createRecommendationWorld } from '../../worlds/recommendationWorld.ts'
import {
  booted,
  world,
  organiser,
  auditor,
  examiner,
  stranger,
  CODE,
  post,
} from './recommenderUnitsDesk.ts'

export function countOutcomes(): void {
  describe('statistics of recommenders', () => {
    it('should count what became of each one’s entries, and what staff recorded', async () => {
      const own = await createRecommendationWorld(booted)
      const of = (stage: 'submitted' | 'accepted' | 'draft') =>
        createEntry(booted, own, { recommender: own.ours.unit, stage })
      const returnedOnce = await of('submitted')
      const winner = await of('accepted')
      const taker = await of('accepted')
      await of('draft')
      await createEntry(booted, own, { recommender: own.theirs.unit, stage: 'submitted' })
      await createEntry(booted, own, { recommender: null, stage: 'submitted' })
      await inOperation(booted, async (req) => {
        for (const [at, { id }] of [winner, taker].entries()) {
          const number = `2030-S-A000${at + 1}`
          await updateDocument(req, 'entries', id, { acceptanceNumber: number })
        }
        await createDocument(req, 'activity', {
          at: own.now.toISOString(),
          action: 'returnToEntrant',
          actorKind: 'system',
          actor: 'system',
          actorName: 'system',
          details: {},
          contest: own.contest,
          subject: 'entries',
          subjectId: returnedOnce.id,
          from: 'submitted',
          to: 'returned',
        })
        const of = { contest: own.contest, category: own.category }
        const round = await createDocument(req, 'rounds', { ...of, title: '示例轮次' })
        const run = await createDocument(req, 'resultRuns', {
          contest: own.contest,
          round: round.id,
          ruleVersion: '1',
          inputDigest: 'a',
          outputDigest: 'b',
          input: '{}',
          output: '{}',
        })
        const line = { ...of, round: round.id, run: run.id, score: '90' }
        const publishedAt = own.now.toISOString()
        const award = (kind: 'grade' | 'participation') => [{ key: kind, title: '示例', kind }]
        const first = { ...line, publishedAt, entry: winner.id, rank: 1, awards: award('grade') }
        const other = {
          ...line,
          publishedAt,
          entry: taker.id,
          rank: 2,
          awards: award('participation'),
        }
        await createDocument(req, 'results', first)
        await createDocument(req, 'results', other)
      })
      const recorded = await post(
        '/publicityRecords',
        {
          contest: own.contest,
          unit: own.ours.unit,
          title: '示例报道',
          count: 3,
          note: '示例依据',
        },
        (await signedInStaff(booted.payload, { role: 'organiser', contests: [own.contest] }))
          .cookie,
      )
      expect(recorded.body.errors).toBeUndefined()
      const rows = await recommenderStatistics({
        transaction: readerOf(booted.payload),
        contest: own.contest,
      })
      const ours = rows.find(({ unit }) => unit === own.ours.unit)
      expect(ours).toMatchObject({
        drafting: 1,
        submitted: 3,
        passed: 2,
        returned: 1,
        shortlisted: 1,
        awarded: 1,
        publicity: 3,
        listed: true,
      })
      expect(rows.find(({ unit }) => unit === null)).toMatchObject({ submitted: 1, listed: false })
      expect(rows.find(({ unit }) => unit === own.theirs.unit)).toMatchObject({ submitted: 1 })
    })

    it('should let no organiser record publicity of another contest', async () => {
      const body = {
        contest: world.contest,
        unit: world.ours.unit,
        title: '示例',
        count: 1,
        note: '示例',
      }
      expect((await post('/publicityRecords', body, stranger)).status).toBe(403)
      expect((await post('/publicityRecords', body, auditor)).status).toBe(403)
      expect((await post('/publicityRecords', body, organiser)).status).toBe(201)
    })

    it('should be taken along as a workbook by those who may, on record, contacts whole for organisers only', async () => {
      await updateDocument(await booted.request(), 'units', world.ours.unit, {
        contactPhone: '13812345678',
        creditCode: CODE.replace('J', 'K'),
      })
      const path = `/staff/recommender-statistics/${world.contest}/export.xlsx`
      const cellsFor = async (cookie: string) => {
        const sheet = await readWorkbook(await booted.download(path, cookie))
        if (isRefusal(sheet)) throw new Error(sheet.code)
        return sheet.value.cells
      }
      const whole = await cellsFor(organiser)
      const row = whole.find((cells) => cells[0]?.text === world.ours.unitName)
      expect(row?.[2]).toEqual({ kind: 'text', text: CODE.replace('J', 'K') })
      expect(row?.[4]).toEqual({ kind: 'text', text: '13812345678' })
      expect(row?.[7]).toMatchObject({ kind: 'number' })
      const masked = (await cellsFor(auditor)).find(
        (cells) => cells[0]?.text === world.ours.unitName,
      )
      expect(masked?.[4]?.text).toBe('138****5678')
      expect((await booted.rest(path, { cookie: examiner })).status).toBe(403)
      expect((await booted.rest(path, { cookie: stranger })).status).toBe(404)
      const lines = await findAll(await booted.request(), 'activity', {
        and: [{ action: { equals: 'exportList' } }, { subjectId: { equals: world.contest } }],
      })
      expect(lines).toHaveLength(2)
    })
  })
}
