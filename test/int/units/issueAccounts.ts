import { sql } from '@payloadcms/db-postgres'
import { readerOf } from '#src/store/database/database.ts'
import { updateDocument } from '#src/store/database/documents.ts'
import { pdfText, withoutLayout } from '../../helpers/bytes/pdfText.ts'
import { ORIGIN } from '../../helpers/payload.ts'
import { TABLE } from '#src/store/database/table.ts'
import {
  booted,
  world,
  organiser,
  auditor,
  examiner,
  stranger,
  listed,
  post,
  issue,
  letters,
  tryIn,
} from './recommenderUnitsDesk.ts'

export function issueAccounts(): void {
  describe('accounts for many, and their letters', () => {
    it('should issue to those without, skip the others, and print what opens the door once', async () => {
      const units = await listed(3)
      const first = await issue({ units, mode: 'issue' })
      expect(first.issued).toHaveLength(3)
      const second = await issue({ units, mode: 'issue' })
      expect([second.issued.length, second.refused.length]).toEqual([0, 3])
      expect(second.refused[0]?.words).toContain('已有账号')

      const pdf = await letters(first.issued)
      const pages = (await pdfText(pdf)).map(withoutLayout)
      expect(pages).toHaveLength(3)
      for (const [at, { name, username, password }] of first.issued.entries()) {
        for (const words of [name, username, password]) expect(pages[at]).toContain(words)
        expect(pages[at]).toContain(`${ORIGIN}/unit/${world.slug}`)
      }
      const [, ...others] = first.issued.map(({ password }) => password)
      for (const password of others) expect(pages[0]).not.toContain(password)
    })

    it('should write the passwords nowhere', async () => {
      const { issued } = await issue({ units: await listed(1), mode: 'issue' })
      await letters(issued)
      const password = issued[0]?.password ?? ''
      const { rows } = await readerOf(booted.payload).sql.execute(
        sql`select table_name from information_schema.tables where table_schema = 'public'`,
      )
      for (const { table_name: name } of rows) {
        const { rows: found } = await readerOf(booted.payload).sql.execute(
          sql`select 1 from ${sql.identifier(String(name))} t where t::text like ${`%${password}%`}`,
        )
        expect([name, found.length]).toEqual([name, 0])
      }
    })

    it('should end the old password with a new one, and the new one on its day', async () => {
      const units = await listed(1)
      const [old] = (await issue({ units, mode: 'issue' })).issued
      const [fresh] = (await issue({ units, mode: 'reissue', days: '7' })).issued
      if (!old || !fresh) throw new Error('not issued')
      expect(fresh.username).toBe(old.username)
      expect(await tryIn(old.username, old.password)).toBe('wrongCredentials')
      const days = (Date.parse(fresh.until) - Date.now()) / 86_400_000
      expect(Math.round(days)).toBe(7)
      const later = new Date(Date.parse(fresh.until) + 1000)
      expect(await tryIn(fresh.username, fresh.password, later)).toBe('passwordExpired')
      const { rows } = await readerOf(booted.payload).sql.execute(
        sql`select 1 from ${TABLE.accounts_sessions} s join ${TABLE.accounts} a on a.id = s._parent_id where a.username = ${fresh.username}`,
      )
      expect(rows).toEqual([])
      expect(await tryIn(fresh.username, fresh.password)).toBe('in')
    })

    it('should issue one account to a unit for which two officers ask at once', async () => {
      const units = await listed(1)
      const answers = await Promise.all([
        issue({ units, mode: 'issue' }),
        issue({ units, mode: 'issue' }),
      ])
      expect(answers.flatMap(({ issued }) => issued)).toHaveLength(1)
    })

    it('should print no letter for an account in use, of another contest, or for who may not', async () => {
      const { issued } = await issue({ units: await listed(1), mode: 'issue' })
      const body = {
        contest: world.contest,
        letters: issued.map(({ account, password }) => ({ account, password })),
      }
      for (const [cookie, status] of [
        [auditor, 403],
        [stranger, 404],
        [examiner, 403],
      ] as const) {
        expect((await post('/staff/recommender-letters', body, cookie)).status).toBe(status)
        const asked = {
          contest: world.contest,
          units: [world.ours.unit],
          mode: 'reissue',
          days: '30',
        }
        const answer = await post('/staff/recommender-accounts/batch', asked, cookie)
        expect(answer.body.value?.issued?.length ?? 0).toBe(0)
      }
      await updateDocument(await booted.request(), 'accounts', issued[0]?.account ?? '', {
        mustChangePassword: false,
      })
      expect((await post('/staff/recommender-letters', body, organiser)).status).toBe(404)
    })
  })
}
