import { getPayload } from 'payload'
import type { SanitizedConfig } from 'payload'

import {
  applyGuards,
  guardsLacking,
  guardsMissingInWords,
} from '../../store/database/guardedWrites.ts'
import { schemaBehindInWords, schemaLacking } from '../../store/database/schemaLacking.ts'
import { bilingualSentence } from '../../translations/bilingualSentence.ts'

/**
 * `payload contest:guards` puts the guards in by itself, for a host in development whose tables are pushed and not migrated.
 * It fails where something is missing afterwards: the tables that belong to no collection are for the schema to make.
 */
export async function script(config: SanitizedConfig): Promise<void> {
  const payload = await getPayload({ config, disableOnInit: true })
  const lacking = await schemaLacking(payload)
  if (lacking.length > 0) {
    console.error(schemaBehindInWords(lacking))
    process.exit(1)
  }
  const missing = await applied()
  await payload.destroy()
  if (missing === null) process.exit(1)
  if (missing.length > 0) {
    console.error(guardsMissingInWords(missing))
    process.exit(1)
  }
  console.log(`  ✓ ${bilingualSentence('migration.guardsThere')}`)

  async function applied(): Promise<string[] | null> {
    try {
      await applyGuards(payload)
      return await guardsLacking(payload)
    } catch (error) {
      console.error(error)
      return null
    }
  }
}
