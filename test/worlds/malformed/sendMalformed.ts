import fc from 'fast-check'

import type { Booted } from '../../helpers/payload.ts'
import { createUnit, signedInAccount, signedInStaff } from '../../helpers/people.ts'
import { createOperationWorld } from '../operationWorld.ts'
import { DENSE } from './dense.ts'
import { malformedRequests } from './requests.ts'
import type { Malformed } from './requests.ts'
import { routesOf } from './routes.ts'

/** Some of them sign people out, or change what they may: now and then they sign in anew. */
const TURN = 500

/**
 * Sends so many requests that no page of ours sends, over every door there is, as nobody and as everybody; gives back one line
 * for each kind of answer of 500 and above, and for each kind of error in the log.
 */
export async function sendMalformed(booted: Booted, count: number): Promise<string[]> {
  const { payload } = booted
  const world = await createOperationWorld(booted)
  const draft = await world.draft(await booted.request())
  const faults = new Map<string, string>()
  let asked = ''
  payload.logger.error = (said: unknown) => {
    const words = wordsOf(said)
    // Payload's own line for a picture of the staff that it refuses, in words, with 400.
    if (/^"?File type \S+ \(from extension \w*\) is not allowed/.test(words)) return
    faults.set(`logged ${words.slice(0, 80)}`, `logged: ${asked}\n  ${words}`)
  }
  const { entrant, admin } = world.actors
  const ids = [world.contest, world.category, draft.id, world.otherUnit, entrant, admin].map(
    (each) => (typeof each === 'string' ? each : each.id),
  )
  // Whoever may most comes furthest.
  const who = [
    'nobody',
    'admin',
    'admin',
    'admin',
    'organiser',
    'examiner',
    'entrant',
    'recommender',
    'judge',
  ]
  const requests = malformedRequests({ routes: routesOf(payload), ids, who })
  const sent = fc.sample(requests, { numRuns: count })
  let cookies: Record<string, string> = {}
  for (const [index, request] of sent.entries()) {
    if (index % TURN === 0) cookies = await signedIn(booted, world)
    asked = inWords(request)
    const answer = await answerTo(booted, request, cookies[request.who])
    const place = `${request.method} ${request.path.split('?')[0]?.replace(/[\da-f-]{36}/g, ':id')}`
    if (answer.status >= 500)
      faults.set(`${place} ${answer.status}`, `${answer.status}: ${asked}\n  ${answer.said}`)
  }
  return [...faults.values()]
}

/**
 * Sends every door that takes a body what weighs as much as is allowed and is as dense as can be; gives back one line for each
 * answer of 500 and above. All kinds of them, or one kind to each door.
 */
export async function sendDense(booted: Booted, { all }: { all: boolean }): Promise<string[]> {
  const world = await createOperationWorld(booted)
  const cookies = await signedIn(booted, world)
  const routes = routesOf(booted.payload).filter(({ method }) => /P/.test(method))
  const kinds = Object.keys(DENSE)
  const faults: string[] = []
  for (const [turn, { method, path }] of routes.entries()) {
    const who = path.startsWith('/portal') ? WRITERS[turn % WRITERS.length] : 'admin'
    for (const kind of all ? kinds : [kinds[turn % kinds.length] ?? '']) {
      const { type, body } = DENSE[kind]?.(turn) ?? { type: '', body: '' }
      const asked: Malformed = {
        who: String(who),
        method,
        path: path.replace(/:\w+\??/g, world.contest),
        headers: {},
        body: new Blob([body], { type }),
      }
      const { status, said } = await answerTo(booted, asked, cookies[asked.who])
      if (status >= 500) faults.push(`${status}: ${method} ${path}, ${kind}\n  ${said}`)
    }
  }
  return faults
}

const WRITERS = ['entrant', 'recommender', 'judge']

async function answerTo(
  { rest }: Booted,
  { method, path, headers, body }: Malformed,
  cookie: string | undefined,
): Promise<{ status: number; said: string }> {
  try {
    const sent = method === 'GET' ? null : body
    const answer = await rest(path, { method, headers, body: sent, ...(cookie ? { cookie } : {}) })
    return { status: answer.status, said: JSON.stringify(answer.body).slice(0, 300) }
  } catch (error) {
    // Next would answer with a bare 500.
    return { status: 500, said: wordsOf(error) }
  }
}

async function signedIn(
  { payload }: Booted,
  { contest }: { contest: string },
): Promise<Record<string, string>> {
  const unit = await createUnit(payload)
  const staff = async (role: 'admin' | 'organiser' | 'examiner') =>
    (await signedInStaff(payload, { role, contests: role === 'admin' ? [] : [contest] })).cookie
  const account = async (role: 'entrant' | 'recommender' | 'judge') =>
    (await signedInAccount(payload, { unit, grants: [{ contest, role }] })).cookie
  return {
    admin: await staff('admin'),
    organiser: await staff('organiser'),
    examiner: await staff('examiner'),
    entrant: await account('entrant'),
    recommender: await account('recommender'),
    judge: await account('judge'),
  }
}

const inWords = ({ who, method, path, headers, body }: Malformed): string =>
  `${who} ${method} ${path.slice(0, 400)} ${JSON.stringify(headers)} ${bodyInWords(body)}`

function bodyInWords(body: BodyInit | null): string {
  if (body instanceof FormData) {
    const fields = [...body].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : 'file',
    ])
    return JSON.stringify(fields).slice(0, 300)
  }
  return body instanceof Blob ? `${body.type} ${body.size} bytes` : String(body).slice(0, 300)
}

/** By its shape: an error of the platform is of another realm than a test's. */
const isError = (value: unknown): value is Error =>
  value instanceof Error || Object.prototype.toString.call(value) === '[object Error]'

function wordsOf(error: unknown): string {
  const found = error instanceof Object && 'err' in error ? error.err : error
  if (!isError(found)) return JSON.stringify(error)
  const cause = found.cause instanceof Error ? ` <- ${found.cause.message}` : ''
  return `${found.name}: ${found.message.slice(0, 200)}${cause} ${(found.stack ?? '').split('\n    ').slice(1, 7).join(' | ')}`
}
