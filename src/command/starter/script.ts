import { createLocalReq, getPayload } from 'payload'
import type { SanitizedConfig } from 'payload'

import { documentHref } from '../../domain/basics/addresses.ts'
import { makeStarterContest } from '../../operations/contest/makeStarterContest.ts'
import { schemaBehindInWords, schemaLacking } from '../../store/database/schemaLacking.ts'
import { bilingualSentence } from '../../translations/bilingualSentence.ts'

/**
 * `payload contest:starter` makes the draft of a contest that people can enter as soon as it is published, and says where it
 * stands in the panel. Run again it makes nothing.
 */
export async function script(config: SanitizedConfig): Promise<void> {
  const payload = await getPayload({ config })
  const lacking = await schemaLacking(payload)
  if (lacking.length > 0) {
    console.error(schemaBehindInWords(lacking))
    process.exit(1)
  }
  const req = await createLocalReq({}, payload)
  const { contest, title, isNew } = await makeStarterContest({ req, now: new Date() })
  const where = documentHref(payload, 'contests', contest)
  const said = isNew ? 'migration.starterMade' : 'migration.starterThere'
  console.log(`  ✓ ${bilingualSentence(said, { title, where })}`)
  await payload.destroy()
}
