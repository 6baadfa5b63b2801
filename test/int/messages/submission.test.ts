import { smtpSender } from '#src/delivery/smtpSender.ts'
import { sendMessages } from '#src/jobs/messages/sendMessages.ts'
import { findAll, updateDocument } from '#src/store/database/documents.ts'
import { startMailServer } from '../../helpers/mailServer.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInAccount, unique } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import {
  completeDraft,
  createEntrant,
  createIntakeWorld,
  handIn,
  signUp,
} from '../../worlds/intakeWorld.ts'
import type { IntakeWorld } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

let booted: Booted
let world: IntakeWorld
beforeAll(async () => {
  booted = await bootPayload()
  world = await createIntakeWorld(booted, { preset: association })
})
afterAll(() => booted?.stop())

describe('a submission', () => {
  it('should be told to everybody who acts for the unit, each once and in their language, with the receipt', async () => {
    const entrant = await createEntrant(booted)
    await signUp({ world, entrant })
    const colleague = await signedInAccount(booted.payload, { unit: String(entrant.unit) })
    const own = `first-${unique()}@example.org`
    const english = `colleague-${unique()}@example.org`
    await inOperation(booted, async (req) => {
      await updateDocument(req, 'accounts', entrant.actor.id, { email: own, locale: 'zh' })
      await updateDocument(req, 'accounts', colleague.id, { email: english, locale: 'en' })
    })
    const title = '𠮷野家的一天'
    const entry = await completeDraft({ world, entrant, category: 'speech', given: { title } })
    granted(await handIn({ world, entrant, entryId: entry.id }))

    const rows = await findAll(await booted.request(), 'messages', {
      template: { equals: 'submit' },
    })
    const seen = rows.map(({ account, channel }) => `${account} ${channel}`)
    expect(seen.toSorted()).toEqual(
      [entrant.actor.id, colleague.id].flatMap((id) => [`${id} email`, `${id} inApp`]).toSorted(),
    )

    const server = await startMailServer()
    try {
      const senders = { email: smtpSender({ url: server.url, from: 'A <a@example.org>' }) }
      await sendMessages({ payload: booted.payload, senders })
      await sendMessages({ payload: booted.payload, senders })
      const to = (address: string) => server.mails.filter((mail) => mail.to[0] === address)
      const [chinese, ...more] = to(own)
      expect([chinese?.subject, more]).toEqual([`「${title}」已提交`, []])
      expect(chinese?.text).toContain('见附件')
      expect(chinese?.files).toHaveLength(1)
      expect(to(english)).toMatchObject([
        { subject: `“${title}” was submitted`, files: [expect.any(String)] },
      ])
    } finally {
      await server.stop()
    }
  })
})
