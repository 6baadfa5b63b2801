import { randomUUID } from 'node:crypto'
import { stat, statfs } from 'node:fs/promises'

import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import type { FileFinding } from '../../domain/files/fileFindings.ts'
import { lengthTolerance } from '../../domain/files/filmPlan.ts'
import type { FilmTools } from '../../media/film/findFilmTools.ts'
import { makeRendition } from '../../media/film/makeRendition.ts'
import type { MadeRendition } from '../../media/film/makeRendition.ts'
import { FilmToolFault } from '../../media/film/runTool.ts'
import { withWorkplace } from '../../media/film/workshop.ts'
import { recordFindings } from '../../operations/files/recordFindings.ts'
import { settleRendition } from '../../operations/files/settleRendition.ts'
import type { PreparedFilm } from '../../operations/files/settleRendition.ts'
import { sha256 } from '../../store/files/sha256.ts'
import { claimFilm, giveBackFilm, noteProgress } from '../../store/records/filmQueue.ts'
import type { ClaimedFilm } from '../../store/records/filmQueue.ts'
import { storeFile, withStoredFile } from '../../store/storage/storedFiles.ts'

type Preparing = { payload: Payload; tools: FilmTools; signal: AbortSignal }

/**
 * Prepares the film that has waited longest for playing (R79e); false = none is due. What a dead worker left half-done is
 * done anew under another attempt's name, and nothing counts before `settleRendition` says so: it may run any number of
 * times. A fault of the machine is tried again some minutes later; one of the film is told.
 */
export async function prepareNextFilm({
  payload,
  tools,
  signal,
  now = new Date(),
}: Preparing & { now?: Date }): Promise<boolean> {
  const film = await claimFilm(payload, { attempt: randomUUID(), now })
  if (!film) return false
  try {
    const made = await withStoredFile({ payload, name: film.filename }, (input) =>
      prepare({ payload, tools, signal, film, input }),
    )
    if (!made) await settle({ payload, film, prepared: { problem: 'missing' } })
  } catch (error) {
    payload.logger.warn({ err: error, msg: `film ${film.file} was not prepared` })
    const counts = !signal.aborted
    const notBefore = counts ? new Date(Date.now() + RETRY_MILLISECONDS) : null
    await giveBackFilm(payload, { film, counts, notBefore })
  }
  return true
}

const RETRY_MILLISECONDS = 3 * 60_000
/** Left free for the database and uploads. 512 MiB. */
const RESERVE_BYTES = 512 * 2 ** 20
/** A version may be larger than its original where that was packed tighter than H.264 can. */
const ROOM = 2

function prepare({
  payload,
  film,
  input,
  ...run
}: Preparing & { film: ClaimedFilm; input: string }): Promise<true> {
  const { attempt, seconds } = film
  return withWorkplace({ payload, attempt }, async ({ folder, noteProcess }) => {
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize < ROOM * film.bytes + RESERVE_BYTES) throw new FilmToolFault('disk full')
    const made = await makeRendition({
      ...run,
      input,
      folder,
      seconds,
      kind: film.kind,
      onStart: noteProcess,
      onPercent: progressOf(payload, film),
    })
    const req = await createLocalReq({}, payload)
    await recordFindings({
      req,
      file: film.file,
      source: 'film',
      found: findingsOf(film, made),
    })
    const prepared =
      'damaged' in made ? { problem: 'damaged' as const } : await store(payload, made)
    await settle({ payload, film, prepared })
    return true as const
  })
}

/** Told once a second at most, and only forwards. */
function progressOf(payload: Payload, film: ClaimedFilm): (percent: number) => void {
  let told = { percent: 0, at: 0 }
  return (percent) => {
    if (percent <= told.percent || performance.now() - told.at < 1000) return
    told = { percent, at: performance.now() }
    noteProgress(payload, { ...film, percent }).catch((error: unknown) =>
      payload.logger.warn({ err: error, msg: 'progress of a film' }),
    )
  }
}

type Made = Exclude<MadeRendition, { damaged: true }>

async function store(payload: Payload, { video, poster }: Made): Promise<PreparedFilm> {
  const { size } = await stat(video)
  const prepared = { video: randomUUID(), videoBytes: size, videoSha256: await sha256(video) }
  await storeFile({ payload, name: prepared.video, path: video })
  if (!poster) return prepared
  const picture = { poster: randomUUID(), posterSha256: await sha256(poster) }
  await storeFile({ payload, name: picture.poster, path: poster })
  return { ...prepared, ...picture }
}

function findingsOf({ seconds }: ClaimedFilm, made: MadeRendition): Omit<FileFinding, 'source'>[] {
  const { errors } = made
  const damaged = errors > 0 ? [{ code: 'filmDamaged' as const, params: { errors } }] : []
  if ('damaged' in made || seconds === null) return damaged
  if (Math.abs(made.seconds - seconds) <= lengthTolerance(seconds)) return damaged
  const params = { decoded: Math.round(made.seconds), seconds: Math.round(seconds) }
  return [...damaged, { code: 'filmLength', params }]
}

/** Refused where the attempt is no longer the current one; what it stored is then nobody's, and is swept. */
async function settle({
  payload,
  film: { id, attempt },
  prepared,
}: {
  payload: Payload
  film: ClaimedFilm
  prepared: PreparedFilm
}): Promise<void> {
  const req = await createLocalReq({}, payload)
  await settleRendition({ req, now: new Date(), id, attempt, prepared })
}
