import type { PayloadRequest } from 'payload'

import { dayOf } from '../../domain/basics/instants.ts'
import { localInstant } from '../../domain/basics/localInstant.ts'
import { STARTER, starterContest } from '../../presets/starter.ts'
import { findFirst } from '../../store/database/documents.ts'
import { installPreset } from './installPreset.ts'

/**
 * Makes the draft of a contest that a host begins with, which takes entries from today on for thirty days; one that is there
 * already is left alone, whatever has become of it.
 *
 * @returns its id, and whether it was made now
 */
export async function makeStarterContest({
  req,
  now,
}: {
  req: PayloadRequest
  now: Date
}): Promise<{ contest: string; title: string; isNew: boolean }> {
  const known = await findFirst(req, 'contests', { slug: { equals: STARTER } })
  if (known) return { contest: known.id, title: known.title, isNew: false }
  const last = new Date(now.getTime() + DAYS_OPEN * DAY)
  const preset = starterContest({
    opensAt: at(now, '00:00:00'),
    closesAt: at(last, '23:59:59'),
    edition: Number(dayOf(now, ZONE).slice(0, 4)),
  })
  const { contest } = await installPreset({ req, preset, published: false })
  return { contest, title: preset.title, isNew: true }
}

const ZONE = 'Asia/Shanghai'
const DAYS_OPEN = 30
const DAY = 24 * 60 * 60 * 1000

/** A time of the clock on the day of an instant, where the contest is held. */
const at = (day: Date, clock: string): string =>
  localInstant(`${dayOf(day, ZONE)}T${clock}`, ZONE) ?? day.toISOString()
