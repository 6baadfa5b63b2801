import { MOST_COLLEAGUES_EVER } from '#src/operations/accounts/openColleagueAccount.ts'
import { readOnce } from '#src/store/cookies/onceCookie.ts'
import { createDocument, findAll, findById } from '#src/store/database/documents.ts'
import { signedInAccount } from '../../helpers/people.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { booted, world, post, tryIn } from './recommenderUnitsDesk.ts'

export function addPeople(): void {
  describe('the people of a recommender unit', () => {
    it('should get accounts of their own from each other, and lose them again', async () => {
      const unit = world.ours.unit
      const chief = await signedInAccount(booted.payload, {
        unit,
        grants: [{ contest: world.contest, role: 'recommender' }],
      })
      const opened = await post(
        `/portal/unit/${world.contest}/people`,
        { name: '示例同事' },
        chief.cookie,
      )
      expect(opened.status).toBe(200)
      const username = String(opened.body.value?.username)
      const sealed = (opened.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
      const headers = new Headers({ Cookie: sealed })
      const note = readOnce({ headers, secret: booted.payload.secret })
      expect(note).toMatchObject({ username, name: '示例同事' })
      expect(sealed).not.toContain(note?.password ?? '-')
      expect(await tryIn(username, note?.password ?? '')).toBe('in')
      const [colleague] = await findAll(await booted.request(), 'accounts', {
        username: { equals: username },
      })
      expect(colleague).toMatchObject({ unit, mustChangePassword: true, name: '示例同事' })

      const end = (account: string, cookie = chief.cookie) =>
        post(`/portal/unit/${world.contest}/people/${account}/end`, {}, cookie)
      const outsider = await signedInAccount(booted.payload, {
        unit: world.theirs.unit,
        grants: [{ contest: world.contest, role: 'recommender' }],
      })
      expect((await end(colleague?.id ?? '', outsider.cookie)).status).toBe(404)
      const second = await signedInAccount(booted.payload, {
        unit,
        grants: [{ contest: world.contest, role: 'recommender' }],
      })
      expect((await end(chief.id, second.cookie)).body.refusal?.code).toBe('memberFirst')
      expect((await end(second.id, second.cookie)).status).toBe(403)
      expect((await end(colleague?.id ?? '')).status).toBe(200)
      expect(await findById(await booted.request(), 'accounts', colleague?.id)).toMatchObject({
        unit: null,
        grants: [],
      })
      const nameless = await post(
        `/portal/unit/${world.contest}/people`,
        { name: ' ' },
        chief.cookie,
      )
      expect(nameless.body.refusal?.fields?.name?.code).toBe('fieldRequired')
      const entrant = await signedInAccount(booted.payload, { unit })
      const asked = await post(
        `/portal/unit/${world.contest}/people`,
        { name: '甲' },
        entrant.cookie,
      )
      expect(asked.status).toBe(404)
    })

    it('should be so many in a contest, those whose account was ended among them', async () => {
      const unit = world.ours.unit
      const chief = await signedInAccount(booted.payload, {
        unit,
        grants: [{ contest: world.contest, role: 'recommender' }],
      })
      await inOperation(booted, async (req) => {
        for (let count = 1; count < MOST_COLLEAGUES_EVER; count += 1) {
          await createDocument(req, 'activity', {
            at: new Date().toISOString(),
            actorKind: 'account',
            actor: chief.id,
            actorName: '示例',
            action: 'openColleagueAccount',
            subject: 'accounts',
            subjectId: chief.id,
            contest: world.contest,
            details: { unit },
          })
        }
      })
      const to = `/portal/unit/${world.contest}/people`
      const { body } = await post(to, { name: '示例同事' }, chief.cookie)
      expect(body.refusal?.code).toBe('colleagueTooMany')
    })
  })
}
