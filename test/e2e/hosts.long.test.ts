import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import fc from 'fast-check'

import { createDatabase } from '../helpers/database.ts'
import type { TestDatabase } from '../helpers/database.ts'
import { makeHost } from '../helpers/host/makeHost.ts'
import type { Host } from '../helpers/host/makeHost.ts'
import { restlessWork } from '../helpers/host/restlessWork.ts'
import { openHostStage } from '../helpers/host/stage.ts'
import type { HostStage } from '../helpers/host/stage.ts'
import { stepsOf } from '../helpers/host/steps.ts'
import { startLife } from '../helpers/life.ts'
import type { Life } from '../helpers/life.ts'
import { startMailServer } from '../helpers/mailServer.ts'
import type { MailServer } from '../helpers/mailServer.ts'
import { createUnit } from '../helpers/people.ts'
import { association } from '../helpers/presets.ts'
import { startHost } from '../helpers/site.ts'
import type { RunningProcess, RunningSite } from '../helpers/site.ts'
import { telling } from '../helpers/story.ts'
import { examine } from './shanghai/examination.ts'
import { enterDirectly } from './shanghai/intake.ts'
import { decideOutcome } from './shanghai/outcome.ts'
import { recommend } from './shanghai/recommendation.ts'
import { RECOMMENDER } from './shanghai/tale.ts'
import type { Tale } from './shanghai/tale.ts'
import { drawn, liveThirdContest } from './third/journey.ts'

const OLDEST = '3.90.1'
const NEWEST = '3.90.2'
/** Of those in which Payload's command ends in silence on busy processors now and then. */
const COMMANDS = 30

describe('a blank project that follows docs/hosts.md to the letter', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'contest-host-'))
  let database: TestDatabase
  let mail: MailServer
  let host: Host
  let life: Life | undefined
  let kills = 0
  const story = telling<Tale>()

  beforeAll(async () => {
    database = await createDatabase({ isBlank: true })
    mail = await startMailServer()
    const env = {
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: String(process.env.PAYLOAD_SECRET),
      SMTP_URL: mail.url,
    }
    host = makeHost({
      folder,
      steps: stepsOf('docs/hosts.md'),
      manager: 'npm',
      version: OLDEST,
      env,
    })
    life = await startLife(async ({ dataDir }) => {
      const { site, startOthers } = await startHost({
        ...host,
        databaseUrl: database.url,
        dataDir,
        env,
      })
      const worker = restlessWork(() => only(startOthers()), {
        hasBegun: (output) => output.includes('后台任务已开始'),
        kills: () => kills++,
      })
      return { site, worker }
    }, database)
    const recommender = await createUnit(life.booted.payload, RECOMMENDER)
    const { contest } = await life.install(association, [recommender])
    story.begin({
      life,
      contest,
      judges: [],
      ids: { recommender },
      first: await life.visitor(),
      second: await life.visitor(),
      recommender: await life.visitor(),
      organiser: await life.staff('organiser'),
      examiner: await life.staff('examiner'),
    })
  })
  afterAll(async () => {
    await life?.stop()
    await mail?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('should hold no fault of types, with every declaration of ours looked into', () => {
    const faults = typeFaults(host)
    expect(faults.filter((line) => /payload-plugin-contest|^(?!node_modules)/.test(line))).toEqual(
      [],
    )
  })

  enterDirectly(story)
  recommend(story)
  examine(story)
  decideOutcome(story)

  it('should have sent its codes by e-mail', () => {
    expect(mail.mails.length).toBeGreaterThan(2)
  })

  it('should have taken over what its worker did when it was killed: mails, films, papers, publication', () => {
    expect(kills).toBeGreaterThan(5)
  })

  it(`should bring ${COMMANDS} commands of Payload's to their end`, () => {
    const said = [...Array(COMMANDS)].map(() => host.run('npx payload generate:importmap'))
    expect(said.filter((words) => !/import/i.test(words))).toEqual([])
  })
})

describe('a project with people, pictures and a site of its own, by docs/worked-host.md', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'contest-host-'))
  let database: TestDatabase
  let mail: MailServer
  let host: Host
  let site: RunningSite
  let others: RunningProcess[] = []
  let stage: HostStage

  beforeAll(async () => {
    database = await createDatabase({ isBlank: true })
    mail = await startMailServer()
    const dataDir = path.join(folder, '.data')
    const env = {
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: String(process.env.PAYLOAD_SECRET),
      SMTP_URL: mail.url,
    }
    host = makeHost({
      folder,
      steps: stepsOf('docs/worked-host.md'),
      manager: 'pnpm',
      version: NEWEST,
      env,
    })
    const started = await startHost({
      ...host,
      databaseUrl: database.url,
      dataDir,
      env,
      health: '/contests/healthz',
    })
    site = started.site
    others = started.startOthers()
    stage = await openHostStage({ origin: site.origin, mail })
  })
  afterAll(async () => {
    await stage?.stop()
    await stopAll([...others, ...(site ? [site] : [])])
    await mail?.stop()
    await database?.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('should keep what is its own: the site, its posts, and a panel for all its users', async () => {
    expect(await (await fetch(site.origin)).text()).toContain('示例协会')
    const { cookie } = await stage.user(null)
    const posts = await fetch(`${site.origin}/api/posts`, { headers: { Cookie: cookie } })
    expect(posts.status).toBe(200)
    const contests = await fetch(`${site.origin}/api/contest-contests`, {
      headers: { Cookie: cookie },
    })
    expect(contests.status).not.toBe(500)
    const marks = await fetch(`${site.origin}/api/contest-marks`, { headers: { Cookie: cookie } })
    expect(marks.status).toBe(403)
  })

  it('should live a whole contest through the mounted pages', async () => {
    const [draw] = fc.sample(drawn, { numRuns: 1 })
    if (!draw) throw new Error('nothing was drawn')
    await liveThirdContest(stage, draw)
  })

  // Last: it keeps this process busy for so long that the site closes its connections.
  it('should hold no fault of types, with every declaration of ours looked into', () => {
    expect(ownFaults(typeFaults(host))).toEqual([])
  })
})

/** Those that are not in the declarations of other packages. */
const ownFaults = (faults: string[]): string[] =>
  faults.filter(
    (line) => line.includes('payload-plugin-contest/') || !line.startsWith('node_modules'),
  )

function only<One>([one, ...more]: One[]): One {
  if (one === undefined || more.length > 0) throw new Error('One command beside the site.')
  return one
}

const stopAll = async (processes: { stop: () => Promise<void> }[]): Promise<void> => {
  await Promise.all(processes.map(({ stop }) => stop()))
}

/** Where a fault lies: Payload's own declarations hold some, with `skipLibCheck: false`. */
function typeFaults({ folder }: Host): string[] {
  try {
    execFileSync(process.execPath, TYPE_CHECK, {
      cwd: folder,
      encoding: 'utf8',
    })
    return []
  } catch (error) {
    const { stdout } = error as { stdout: string }
    return stdout.split('\n').filter((line) => /error TS/.test(line))
  }
}

const TYPE_CHECK = ['node_modules/typescript/bin/tsc', '--noEmit', '--skipLibCheck', 'false']
