import type { Payload } from 'payload'

import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'

export type Arguments = Record<string, unknown>
/** A document that a server function is asked about. */
export type Named = { collection: string; id: string | number }

/** What a server function needs to be given; what it does not name it takes as it comes. */
type Reads = {
  /** Its last name is missing: what it would be drawn for, or moved from. */
  needsEntity?: boolean
  texts?: readonly string[]
  objects?: readonly string[]
  /** Only where the installation has what it is for. */
  isFor?: (payload: Payload) => boolean
}

/**
 * The server functions that Payload's panel has (`handleServerFunctions` of `@payloadcms/next`), and what each takes for
 * granted of its arguments. A list, since Payload looks a name up in an object, where `constructor` is found too.
 */
const SERVER_FUNCTIONS = new Map<string, Reads>([
  [
    'copy-data-from-locale',
    { needsEntity: true, texts: ['fromLocale', 'toLocale'], isFor: hasLocales },
  ],
  ['form-state', { needsEntity: true }],
  ['get-default-layout', {}],
  ['get-folder-results-component-and-data', { isFor: hasFolders }],
  ['get-upcoming-scheduled-publish', { needsEntity: true }],
  ['render-document', { needsEntity: true }],
  ['render-document-slots', { needsEntity: true }],
  ['render-field', { texts: ['schemaPath'] }],
  ['render-list', { needsEntity: true }],
  ['render-widget', { texts: ['widgetSlug'] }],
  ['schedule-publish', { objects: ['doc'] }],
  ['slugify', { needsEntity: true, texts: ['path', 'valueToSlugify'] }],
  ['table-state', { needsEntity: true }],
])

/** What these names mean wherever they stand, so that nobody reads a property of a text. */
const OBJECTS =
  'data docPermissions docPreferences documentFormState formState initialData initialBlockData initialBlockFormState'
    .concat(' parent query searchParams select paramsOverride widgetData doc')
    .split(' ')
const TEXTS = ['globalSlug', 'schemaPath', 'widgetSlug', 'operation', 'path', 'drawerSlug']

/** Refuses notFound for a function or a kind of document that is not there, bodyUnreadable for arguments of another shape. */
export function faultOfCall({
  name,
  args,
  payload,
}: {
  name: string
  args: Arguments
  payload: Payload
}): Refusal | null {
  const reads = SERVER_FUNCTIONS.get(name)
  if (!reads || reads.isFor?.(payload) === false) return refuse('notFound')
  const { needsEntity = false, objects = [], texts = [] } = reads
  const isGiven = (key: string) => args[key] !== undefined && args[key] !== null
  if (
    OBJECTS.some((key) => isGiven(key) && !isObject(args[key])) ||
    TEXTS.some((key) => isGiven(key) && typeof args[key] !== 'string') ||
    objects.some((key) => !isGiven(key)) ||
    texts.some((key) => typeof args[key] !== 'string')
  ) {
    return refuse('bodyUnreadable')
  }
  const slugs = [args.collectionSlug, isObject(args.doc) ? args.doc.relationTo : undefined]
    .flat()
    .filter((slug) => slug !== undefined && slug !== null)
  const global = args.globalSlug ?? undefined
  if (needsEntity && slugs.length === 0 && global === undefined && !isGiven('widgetSlug')) {
    return refuse('bodyUnreadable')
  }
  const isKnown =
    slugs.every((slug) => isCollection(payload, slug)) &&
    (global === undefined || isGlobal(payload, global)) &&
    (name !== 'render-field' || isFieldOfOurs(payload, String(args.schemaPath)))
  return isKnown ? null : refuse('notFound')
}

/** The documents that a call is about, whatever its function calls them. */
export function documentsOf({ collectionSlug, id, docID, doc, parent }: Arguments): Named[] {
  const found = [
    [collectionSlug, id ?? docID],
    isObject(doc) ? [doc.relationTo, doc.value] : [],
    isObject(parent) ? [parent.collectionSlug, parent.id] : [],
  ]
  return found.flatMap(([collection, value]) =>
    typeof collection === 'string' && isId(value) ? [{ collection, id: value }] : [],
  )
}

const isId = (value: unknown): value is string | number =>
  (typeof value === 'string' && value !== '') || typeof value === 'number'

export const isObject = (value: unknown): value is Arguments =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isCollection = ({ collections }: Payload, slug: unknown): slug is string =>
  typeof slug === 'string' && Object.hasOwn(collections, slug)

const isGlobal = ({ config }: Payload, slug: unknown): boolean =>
  config.globals.some((each) => each.slug === slug)

/** `collection.entries.title`. */
function isFieldOfOurs(payload: Payload, schemaPath: string): boolean {
  const [kind, slug, ...field] = schemaPath.split('.')
  if (field.length === 0) return false
  return kind === 'collection' ? isCollection(payload, slug) : isGlobal(payload, slug)
}

function hasLocales({ config }: Payload): boolean {
  return Boolean(config.localization)
}

function hasFolders({ config }: Payload): boolean {
  return Boolean(config.folders)
}
