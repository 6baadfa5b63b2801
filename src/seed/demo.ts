import { rm } from 'node:fs/promises'

import { createLocalReq } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { presets } from '#src/presets/index.ts'
import type { ContestPreset } from '#src/presets/types.ts'
import { findFirst } from '#src/store/database/documents.ts'
import { lockName } from '#src/store/database/lock.ts'
import { transact } from '#src/store/database/transact.ts'
import { accountRows } from './demo/accountRows.ts'
import { assembleCast, createRecommenders } from './demo/assembleCast.ts'
import { demoEdition } from './demo/demoEdition.ts'
import { granted } from './demo/granted.ts'
import { installEdition } from './demo/installEdition.ts'
import { playPastEdition } from './demo/pastEdition.ts'
import { playPublicVote } from './demo/publicVote.ts'
import { playTakingEntries } from './demo/takingEntries.ts'
import { DAY, later } from './demo/time.ts'
import { demoAccountsFile, writeDemoAccounts } from './demo/writeDemoAccounts.ts'

/**
 * Fills an empty database with a demonstration: a contest taking entries, one in public vote, a past edition with its
 * winners, and an account for each role, whose passwords are written to `demo-accounts.json`. All of it or nothing, in one
 * transaction. Where there is any staff or contest nothing is done.
 *
 * @returns whether the demo was put in.
 */
export async function seedDemo({
  payload,
  dataDir,
  now,
}: {
  payload: Payload
  dataDir: string
  now: Date
}): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  try {
    return granted(
      await transact(req, async (transaction) => {
        await lockName(transaction, 'demo')
        if (await isOccupied(req)) return false
        const accounts = await play({ req, now })
        // Before the commit: accounts whose passwords nobody knows would lock everybody out.
        await writeDemoAccounts({ dataDir, accounts })
        return true
      }),
    )
  } catch (error) {
    await rm(demoAccountsFile(dataDir), { force: true })
    throw error
  }
}

async function isOccupied(req: PayloadRequest): Promise<boolean> {
  return Boolean((await findFirst(req, 'staff', {})) ?? (await findFirst(req, 'contests', {})))
}

async function play({ req, now }: { req: PayloadRequest; now: Date }) {
  const recommended = presetWith(({ recommending }) => recommending !== null)
  const voted = presetWith(({ categories }) =>
    categories.some(({ rounds }) => rounds.some(({ vote }) => vote !== null)),
  )
  const yearAgo = later(now, -365 * DAY)
  const recommenders = await createRecommenders(req)
  const install = (preset: ContestPreset) => installEdition({ req, preset, recommenders })
  const past = await install(demoEdition({ preset: recommended, now: yearAgo, phase: 'past' }))
  const voting = await install(demoEdition({ preset: voted, now, phase: 'vote' }))
  const taking = await install(demoEdition({ preset: recommended, now, phase: 'submission' }))

  const { cast, leads } = await assembleCast({
    req,
    now,
    recommender: recommenders[0] ?? '',
    recommendingIn: taking.contest.id,
    judgingIn: [past.contest.id, voting.contest.id],
  })
  await playPastEdition({ edition: past, cast })
  await playPublicVote({ edition: voting, cast, now })
  await playTakingEntries({ edition: taking, cast, now })
  return accountRows({ leads, taking: taking.contest.title, voting: voting.contest.title })
}

/** The demo is made of what ships, whatever it is called. */
function presetWith(has: (preset: ContestPreset) => boolean): ContestPreset {
  const found = presets.find(has)
  if (!found) throw new Error('No preset fits this part of the demo.')
  return found
}
