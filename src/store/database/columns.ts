/**
 * How one column of a result is read. A value of another kind than its statement promises is a fault of ours, so reading it
 * throws: nothing becomes 'null' or NaN on its way to a page.
 */
export type Column<T> = {
  /** @throws Error that names the column. */
  read: (value: unknown, name: string) => T
  /** Name of the column where it is not that of the field (`returnedTo` is found under `returned_to`). */
  source: string | null
  from: (source: string) => Column<T>
  nullable: Column<T | null>
  /** What stands for null. */
  or: <D>(fallback: D) => Column<T | D>
}

export type Columns = Readonly<Record<string, Column<unknown>>>
export type RowOf<C extends Columns> = {
  [Name in keyof C]: C[Name] extends Column<infer Value> ? Value : never
}

export const text = kind('a text', (value) => (typeof value === 'string' ? value : undefined))

/** PostgreSQL sends bigint and numeric as text. */
export const number = kind('a number', (value) => {
  const found = typeof value === 'string' && NUMBER.test(value) ? Number(value) : value
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
})

export const integer = kind('a whole number', (value) => {
  const found = typeof value === 'string' && NUMBER.test(value) ? Number(value) : value
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : undefined
})

export const truth = kind('true or false', (value) =>
  typeof value === 'boolean' ? value : undefined,
)

/** A point in time. */
export const date = kind('an instant', dateOf)

/** The same as ISO 8601 in UTC, however the database writes it. */
export const instant = kind('an instant', (value) => dateOf(value)?.toISOString())

/** One of the words that the domain knows. */
export const oneOf = <const T extends string>(words: readonly T[]): Column<T> =>
  kind(`one of ${words.join(', ')}`, (value) => words.find((word) => word === value))

/** Of whatever kind: what is in it is looked at where it is used. */
export const whatever: Column<unknown> = column((value) => value)

/** An array, of PostgreSQL or JSON. */
export const listOf = <T>(of: Column<T>): Column<T[]> =>
  column((value, name) => {
    if (!Array.isArray(value)) throw unexpected(value, name, 'a list')
    return value.map((each, at) => of.read(each, `${name}.${at}`))
  })

/** A JSON object that the statement itself puts together; a name that is not in it is null. */
export const objectOf = <C extends Columns>(columns: C): Column<RowOf<C>> =>
  column((value, name) => {
    const object = objectIn(value, name)
    return readEach(columns, (field) => [Reflect.get(object, field), `${name}.${field}`])
  })

/** A JSON object whose names are data. */
export const recordOf = <T>(of: Column<T>): Column<Record<string, T>> =>
  column((value, name) =>
    Object.fromEntries(
      Object.entries(objectIn(value, name)).map(([key, each]) => [
        key,
        of.read(each, `${name}.${key}`),
      ]),
    ),
  )

/** A JSON object as one of our own types was written; it is taken at its word. */
export const written = <T extends object>(): Column<T> =>
  column((value, name) => objectIn(value, name) as T)

/** Reads a field for each of these columns from what `found` gives for it, with the name under which it was found. */
export function readEach<C extends Columns>(
  columns: C,
  found: (field: string, column: Column<unknown>) => [value: unknown, name: string],
): RowOf<C> {
  const fields = Object.entries(columns).map(([field, each]) => [
    field,
    each.read(...found(field, each)),
  ])
  return Object.fromEntries(fields) as RowOf<C>
}

function column<T>(read: Column<T>['read'], source: string | null = null): Column<T> {
  const instead = <D>(fallback: D): Column<T | D> =>
    column(
      (value, name) => (value === null || value === undefined ? fallback : read(value, name)),
      source,
    )
  return {
    read,
    source,
    from: (other) => column(read, other),
    or: instead,
    get nullable() {
      return instead(null)
    },
  }
}

/** `accept` answers undefined for what is not of the kind. */
function kind<T>(words: string, accept: (value: unknown) => T | undefined): Column<T> {
  return column((value, name) => {
    const found = accept(value)
    if (found === undefined) throw unexpected(value, name, words)
    return found
  })
}

function dateOf(value: unknown): Date | undefined {
  const found = typeof value === 'string' || value instanceof Date ? new Date(value) : null
  return found && !Number.isNaN(found.getTime()) ? found : undefined
}

function objectIn(value: unknown, name: string): object {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isObject) throw unexpected(value, name, 'an object')
  return value
}

/** The value itself is not told: it may be somebody's own. */
const unexpected = (value: unknown, name: string, wanted: string): Error =>
  new Error(`column ${name}: ${value === null ? 'null' : typeof value} instead of ${wanted}`)

const NUMBER = /^-?\d+(\.\d+)?$/
