import type {
  CategoryDocument,
  CollectionName,
  ContestDocument,
  RoundDocument,
} from '#src/domain/documents/index.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { createDocument } from '#src/store/database/documents.ts'
import type { Running } from '../helpers/payload.ts'
import { createUnit, signedInAccount, signedInStaff, unique } from '../helpers/people.ts'
import { createForm } from './parts/createForm.ts'
import { createRegistration } from './parts/createRegistration.ts'
import { inOperation } from './parts/inOperation.ts'
import { quickAccount } from './parts/quickAccount.ts'

/** A contest with one category whose entries are accepted, its organiser, and a round still to open. */
export type OutcomeWorld = {
  contest: string
  slug: string
  category: string
  round: string
  organiser: Actor & { kind: 'staff' }
  organiserCookie: string
  /** Ids by the letter they were asked for with; numbers are `2030-V-0001` … in that order. */
  entries: Record<string, string>
  units: Record<string, string>
  /** The window of the vote is open from an hour before to an hour after. */
  now: Date
}

export const NOW = new Date('2030-06-15T04:00:00.000Z')

export async function createOutcomeWorld(
  booted: Running,
  {
    letters,
    category = {},
    round = {},
    windows,
    slug = `outcome-${unique()}`,
  }: {
    letters: string[]
    category?: Partial<CategoryDocument>
    round?: Partial<RoundDocument>
    windows?: ContestDocument['windows']
    slug?: string
  },
): Promise<OutcomeWorld> {
  const { payload } = booted
  const { organiser, cookie } = await peopleOf(booted)
  const contest = await create(booted, 'contests', {
    title: '示例赛事',
    titleEn: 'Example contest',
    slug,
    edition: 2030,
    published: true,
    timeZone: 'Asia/Shanghai',
    windows: windows ?? [
      {
        key: 'vote',
        title: '网络投票',
        displayText: '投票期间',
        opensAt: new Date(NOW.getTime() - 3_600_000).toISOString(),
        closesAt: new Date(NOW.getTime() + 3_600_000).toISOString(),
      },
    ],
  })
  const categoryId = await create(booted, 'categories', {
    contest,
    key: 'video',
    code: 'V',
    title: '微视频',
    titleEn: 'Micro-video',
    applicants: ['unit', 'person'],
    recommendation: 'none',
    ...category,
  })
  const roundId = await create(booted, 'rounds', {
    contest,
    category: categoryId,
    title: '评审与投票',
    votesPerDay: 3,
    liveCounts: 'hidden',
    decimals: 2,
    rounding: 'halfUp',
    ...round,
  })
  const { version } = await createForm(booted)
  const units: Record<string, string> = {}
  const entries: Record<string, string> = {}
  for (const [index, letter] of letters.entries()) {
    const unit = await createUnit(payload, `示例${letter}公司${unique()}`)
    units[letter] = unit
    const account = await quickAccount(booted, unit)
    entries[letter] = await inOperation(booted, async (req) => {
      const registration = await createRegistration(req, { contest, unit, account })
      const entry = await createDocument(req, 'entries', {
        contest,
        category: categoryId,
        registration: registration.id,
        unit,
        account,
        applicantKind: 'unit',
        stage: 'accepted',
        route: 'none',
        title: `作品${letter}`,
        number: `2030-V-${String(index + 1).padStart(4, '0')}`,
        numberSequence: index + 1,
        acceptanceNumber: `2030-V-A${index + 1}`,
        acceptanceSequence: index + 1,
        answers: {},
        formVersion: version,
        firstSubmittedAt: NOW.toISOString(),
        submittedAt: NOW.toISOString(),
        consentedRulesVersion: '1',
      })
      return entry.id
    })
  }
  return {
    contest,
    slug,
    category: categoryId,
    round: roundId,
    organiser,
    organiserCookie: cookie,
    entries,
    units,
    now: NOW,
  }
}

type People = {
  organiser: Actor & { kind: 'staff' }
  cookie: string
}

/** One organiser of all contests serves every world of a test file: hashing passwords is slow. */
function peopleOf(booted: Running): Promise<People> {
  const known = PEOPLE.get(booted) ?? createPeople(booted)
  PEOPLE.set(booted, known)
  return known
}
const PEOPLE = new WeakMap<Running, Promise<People>>()

async function createPeople({ payload }: Running): Promise<People> {
  const { id, cookie } = await signedInStaff(payload, { role: 'organiser' })
  return {
    organiser: { kind: 'staff', id, name: '示例主办方', role: 'organiser', contests: [] },
    cookie,
  }
}

export type TestJudge = { actor: Actor & { kind: 'account' }; cookie: string; username: string }

export async function createJudge(
  booted: Running,
  { contest, unit = null }: { contest: string; unit?: string | null },
): Promise<TestJudge> {
  const grants = [{ contest, role: 'judge' as const }]
  const { id, cookie, username } = await signedInAccount(booted.payload, { unit, grants })
  return {
    actor: { kind: 'account', id, name: '示例评委', unit, person: unit === null, grants },
    cookie,
    username,
  }
}

async function create<S extends CollectionName>(
  booted: Running,
  collection: S,
  data: Parameters<typeof createDocument<S>>[2],
): Promise<string> {
  return inOperation(booted, async (req) => (await createDocument(req, collection, data)).id)
}
