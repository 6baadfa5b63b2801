import type { EntryDocument } from '#src/domain/documents/index.ts'
import { findAll } from '#src/store/database/documents.ts'
import type { Booted } from '../../helpers/payload.ts'
import type { MadeEntry, MadeFile } from './entries.ts'
import type { IsolationWorld, Reader } from './world.ts'

/** A text or id that tells of something, and who may know. */
export type Secret = { text: string; of: string; isKnownTo: (reader: Reader) => boolean }
/** Something that has an address, and who may open it there. */
export type Thing = {
  id: string
  of: string
  isOpenTo: (reader: Reader) => boolean
  /** An entry that names the reader's unit and is not on its desk: acting on it is refused in words of its stage. */
  isNamedTo?: (reader: Reader) => boolean
}
export type Secrets = { secrets: Secret[]; things: Thing[] }

/**
 * Who may know what, said a second time and in other words than in the product (R92): a recommender knows the entries that
 * name its unit now, once they were handed in and unless they are gone, with their files and their applicants' names;
 * what it wrote itself; its tables with what was printed in them; the names of those who are still writing, if the contest
 * lets it; and whatever its own unit enters. Nobody else's word, table, sign-up, message or note.
 */
export async function secretsOf(booted: Booted, world: IsolationWorld): Promise<Secrets> {
  const req = await booted.request()
  const stored = new Map((await findAll(req, 'entries', {})).map((entry) => [entry.id, entry]))
  const tables = await findAll(req, 'recommendationTables', {})
  const words = await findAll(req, 'recommendations', {})
  const told = await findAll(req, 'messages', {})
  const typed = await findAll(req, 'workingCopies', {})
  const done = await findAll(req, 'activity', { actorKind: { equals: 'account' } })

  const ofEntry = (made: MadeEntry): EntryDocument => {
    const found = stored.get(made.id)
    if (!found) throw new Error(`no entry ${made.id}`)
    return found
  }
  const enters = (made: MadeEntry) => (reader: Reader) =>
    made.applicant.unit?.id === reader.unit || made.applicant.account.id === reader.id
  const namesNow = (made: MadeEntry, reader: Reader) => {
    const { contest, route, recommender } = ofEntry(made)
    return (
      route === 'recommender' && recommender === reader.unit && reader.recommends.includes(contest)
    )
  }
  const reads = (made: MadeEntry) => (reader: Reader) => {
    const { stage, firstSubmittedAt } = ofEntry(made)
    const isOut = !firstSubmittedAt || stage === 'draft' || stage === 'withdrawn'
    return enters(made)(reader) || (!isOut && namesNow(made, reader))
  }
  /** What a unit wrote about an entry that named it, and what was said to one of its people, stays with them. */
  const papersOf = (reader: Reader): string => {
    const own = ({ unit, contest }: { unit: string; contest: string }) =>
      unit === reader.unit && reader.recommends.includes(contest)
    return JSON.stringify([
      tables.filter(own).map(({ rows }) => rows),
      words.filter(own).map(({ entry }) => entry),
      told.filter(({ account }) => account === reader.id),
      done.filter(({ actor }) => actor === reader.id),
      typed.filter(({ account }) => account === reader.id).map(({ subject }) => subject),
    ])
  }
  const papers = new Map(world.readers.map((reader) => [reader.id, papersOf(reader)]))
  const onPaper = (made: MadeEntry, text: string) => (reader: Reader) =>
    [made.recommender, ofEntry(made).recommender].includes(reader.unit) &&
    (papers.get(reader.id) ?? '').includes(text)
  const anyOf =
    (...rules: ((reader: Reader) => boolean)[]) =>
    (reader: Reader) =>
      rules.some((rule) => rule(reader))
  const nobody = () => false

  const entries = world.entries.flatMap((made): Secret[] => {
    const of = `entry ${made.planned.fate}`
    return [
      ...[made.title, made.id].map((text) => ({
        text,
        of: `title or id of ${of}`,
        isKnownTo: anyOf(reads(made), onPaper(made, text)),
      })),
      ...made.deep.map((text) => ({ text, of: `text of ${of}`, isKnownTo: reads(made) })),
      ...made.declined.map((text) => ({
        text,
        of: `reason to decline ${of}`,
        isKnownTo: anyOf(
          enters(made),
          ({ unit, recommends }) =>
            unit === made.recommender && recommends.includes(made.contest.id),
        ),
      })),
      { text: made.typed, of: `typing in ${of}`, isKnownTo: enters(made) },
      ...made.staffOnly.map((text) => ({ text, of: `note on ${of}`, isKnownTo: nobody })),
      ...made.files.flatMap((file) =>
        secretsOfFile(file, of, file.removed ? enters(made) : reads(made)),
      ),
    ]
  })

  const registrations = [...new Set(world.entries.map(({ registration }) => registration))]
  const signUps = registrations.flatMap((registration): Secret[] => {
    const its = world.entries.filter((made) => made.registration === registration)
    const isOwner = anyOf(...its.map(enters))
    const files = registration.files.flatMap((file) =>
      secretsOfFile(file, 'sign-up', anyOf(...its.map(reads))),
    )
    return [{ text: registration.answer, of: 'sign-up', isKnownTo: isOwner }, ...files]
  })

  const isDraftToldOf = (made: MadeEntry) => (reader: Reader) =>
    made.contest.showDrafting && ofEntry(made).stage === 'draft' && namesNow(made, reader)
  const listed = new Set(world.recommenders.map(({ id }) => id))
  const applicants = [...new Set(world.entries.map(({ applicant }) => applicant))]
  const people = applicants.flatMap(({ unit, account }): Secret[] => {
    const its = world.entries.filter(({ applicant }) => applicant.account === account)
    const name = unit?.name ?? account.name
    const readName = its.flatMap((made) => [reads(made), isDraftToldOf(made), onPaper(made, name)])
    const isOwn = (reader: Reader) => reader.id === account.id || reader.unit === unit?.id
    const names = unit ? [] : [account.name]
    return [
      // The names of recommenders are on the list every entrant picks from.
      ...(unit && !listed.has(unit.id) ? [unit.name] : names).map((text) => ({
        text,
        of: 'name of an applicant',
        isKnownTo: anyOf(...readName, isOwn),
      })),
      { text: account.phone, of: 'phone of an applicant', isKnownTo: isOwn },
      ...(unit && !listed.has(unit.id)
        ? [unit.address, unit.contactName, unit.contactPhone].map((text) => ({
            text,
            of: 'contact of an applicant',
            isKnownTo: isOwn,
          }))
        : []),
    ]
  })

  const recommenders = world.recommenders.flatMap(({ id, ...unit }): Secret[] => {
    const isOwn = (reader: Reader) => reader.unit === id
    // Whoever chose a recommender sees whom to call there (R82).
    const chose = world.entries
      .filter((made) => [made.recommender, ofEntry(made).recommender].includes(id))
      .map(enters)
    return [
      { text: unit.address, of: 'address of a recommender', isKnownTo: isOwn },
      ...[unit.contactName, unit.contactPhone].map((text) => ({
        text,
        of: 'contact of a recommender',
        isKnownTo: anyOf(isOwn, ...chose),
      })),
    ]
  })

  const desks = world.desks.flatMap(({ contest, unit, ...desk }): Secret[] => {
    const isOwn = (reader: Reader) => reader.unit === unit && reader.recommends.includes(contest.id)
    const wrote = (reader: Reader, text: string) =>
      isOwn(reader) || (reader.unit === unit && (papers.get(reader.id) ?? '').includes(text))
    const ids = [
      ...tables.filter((row) => row.unit === unit && row.contest === contest.id),
      ...words.filter((row) => row.unit === unit && row.contest === contest.id),
    ].map(({ id }) => id)
    return [
      ...desk.opinions.map((text) => ({ text, of: 'opinion', isKnownTo: isOwn })),
      ...desk.typed.map((text) => ({ text, of: 'unfinished opinion', isKnownTo: isOwn })),
      ...desk.fillers.map((text) => ({ text, of: 'filler of a table', isKnownTo: isOwn })),
      ...ids.map((text) => ({
        text,
        of: 'id of a table or opinion',
        isKnownTo: (reader: Reader) => wrote(reader, text),
      })),
    ]
  })

  const others = [
    ...world.messages.map(({ account, text }) => ({
      text,
      of: 'message',
      isKnownTo: (reader: Reader) => reader.id === account,
    })),
    ...world.reasons.map(({ contest, unit, text }) => ({
      text,
      of: 'reason for more time',
      isKnownTo: (reader: Reader) => reader.unit === unit && reader.recommends.includes(contest),
    })),
  ]

  const things: Thing[] = [
    ...world.entries.map((made) => ({
      id: made.id,
      of: 'entry',
      isOpenTo: reads(made),
      isNamedTo: (reader: Reader) => namesNow(made, reader),
    })),
    ...world.entries.flatMap((made) =>
      made.files.map(({ id, removed }) => ({
        id,
        of: 'file',
        isOpenTo: removed ? enters(made) : reads(made),
      })),
    ),
    ...registrations.flatMap((registration) => {
      const its = world.entries.filter((made) => made.registration === registration)
      return [
        { id: registration.id, of: 'registration', isOpenTo: anyOf(...its.map(enters)) },
        ...registration.files.map(({ id }) => ({
          id,
          of: 'file',
          isOpenTo: anyOf(...its.map(reads)),
        })),
      ]
    }),
    ...tables.map(({ id, unit, contest }) => ({
      id,
      of: 'table',
      isOpenTo: (reader: Reader) => reader.unit === unit && reader.recommends.includes(contest),
    })),
    ...words.map(({ id, unit, contest }) => ({
      id,
      of: 'opinion',
      isOpenTo: (reader: Reader) => reader.unit === unit && reader.recommends.includes(contest),
    })),
    ...world.messages.map(({ id, account }) => ({
      id,
      of: 'message',
      isOpenTo: (reader: Reader) => reader.id === account,
    })),
    ...applicants.map(({ unit, account }) => ({
      id: account.id,
      of: 'account',
      isOpenTo: (reader: Reader) => reader.unit === unit?.id,
    })),
    ...applicants.flatMap(({ unit }) =>
      unit
        ? [{ id: unit.id, of: 'unit', isOpenTo: (reader: Reader) => reader.unit === unit.id }]
        : [],
    ),
  ]
  return {
    secrets: [...entries, ...signUps, ...people, ...recommenders, ...desks, ...others],
    things,
  }
}

function secretsOfFile(file: MadeFile, of: string, isKnownTo: Secret['isKnownTo']): Secret[] {
  const kind = `${file.removed ? 'removed ' : ''}file of ${of}`
  return [file.id, file.text, file.name, file.page].map((text) => ({ text, of: kind, isKnownTo }))
}
