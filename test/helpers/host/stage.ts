import { DEFAULT_SLUGS, readSlugs } from '#src/options/slugs/readSlugs.ts'
import type { OwnCollection } from '#src/domain/basics/collections.ts'
import type { StaffRole } from '#src/domain/types/index.ts'
import { launchBrowser } from '../browser.ts'
import { deskOf } from '../desk.ts'
import { watch } from '../life.ts'
import type { Life, Visitor } from '../life.ts'
import type { MailServer } from '../mailServer.ts'
import { panelOf } from '../panel.ts'
import { PASSWORD, unique } from '../people.ts'
import { portalOf } from '../portal.ts'
import { until } from '../until.ts'

/** What the project of docs/worked-host.md calls who does what. */
const JOBS: Partial<Record<StaffRole, string>> = {
  admin: 'chief',
  organiser: 'editor',
  examiner: 'reviewer',
}

export type HostStage = Pick<Life, 'visitor' | 'staff' | 'wrongs'> & {
  /** A user of the host's, with a job or without one, signed in to its API. */
  user: (job: string | null) => Promise<{ email: string; cookie: string }>
  stop: () => Promise<void>
}

/** People at the site of docs/worked-host.md, who know nothing but what they see, and get their codes by e-mail. */
export async function openHostStage({
  origin,
  mail,
}: {
  origin: string
  mail: MailServer
}): Promise<HostStage> {
  const browser = await launchBrowser()
  const wrongs: string[] = []
  const { slugs } = readSlugs({ slugs: 'contest', hostMedia: 'media' })
  const slugOf = (name: string) =>
    name in DEFAULT_SLUGS.slugs ? slugs[name as OwnCollection] : name

  const mailedCode = async (address: string): Promise<string> => {
    const codes = () =>
      mail.mails
        .filter(({ to }) => to.includes(address))
        .flatMap(({ text }) => /\b\d{6}\b/.exec(text) ?? [])
    await until(async () => codes().length > 0)
    return codes().at(-1) ?? ''
  }
  const post = (path: string, body: object, cookie = '') =>
    fetch(`${origin}/api${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: cookie },
      body: JSON.stringify(body),
    })
  const signIn = async (email: string): Promise<string> => {
    const { headers } = await post('/users/login', { email, password: PASSWORD })
    return headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ')
  }
  const founder = 'founder@example.invalid'
  await post('/users/first-register', { email: founder, password: PASSWORD, job: 'chief' })
  const founderCookie = await signIn(founder)

  const user = async (job: string | null) => {
    const email = `${job ?? 'nobody'}-${unique()}@example.invalid`
    await post('/users', { email, password: PASSWORD, name: `示例${job}`, job }, founderCookie)
    return { email, cookie: await signIn(email) }
  }
  const visitor = async (): Promise<Visitor> => {
    const context = await browser.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 1280, height: 900 },
    })
    const page = await context.newPage()
    watch({ page, origin, wrongs })
    return {
      page,
      portal: portalOf(page, { origin: `${origin}/contests`, codeFor: mailedCode }),
      panel: panelOf(page, origin, slugOf),
      desk: deskOf(page, origin),
    }
  }
  return {
    wrongs,
    visitor,
    user,
    staff: async (role) => {
      const { email } = await user(JOBS[role] ?? null)
      const member = await visitor()
      await member.panel.signIn({ email, password: PASSWORD })
      return member
    },
    stop: () => browser.close(),
  }
}
