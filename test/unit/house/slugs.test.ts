import { readFileSync } from 'node:fs'

import ts from 'typescript'

import { COLLECTION_NAMES } from '#src/domain/basics/collections.ts'
import { tableOfSlug } from '#src/domain/basics/tableNames.ts'
import { files } from './house.ts'

/** What may write down a slug or a table: what was written once, and the launcher, which is the product's own. */
const EXEMPT = /^src\/(migrations\/\d|migrations\/index|launch\/)/

const NAMES = new Set<string>(COLLECTION_NAMES)
const TABLES = COLLECTION_NAMES.map(tableOfSlug)
const ANY_TABLE = `(?:${[...TABLES].sort((one, other) => other.length - one.length).join('|')}|tries|commit_marks)`
/** After the words that a table follows, or before a column of it. */
const NAMED_TABLE = new RegExp(
  `\\b(?:from|join|into|update|table|only|on|exists)\\s+"?${ANY_TABLE}(?:_[a-z_]+)?\\b(?!\\s*\\()` +
    `|(?<![\\w."$])${ANY_TABLE}(?:_[a-z_]+)?\\.[a-z_"*]`,
  'i',
)
const NAMED_TYPE = /\benum_[a-z]/
const NAMED_REFERENCE = new RegExp(`\\b(?:${TABLES.join('|')})_id\\b`)

const ADVICE = {
  table: 'a statement names a table by TABLE of src/store/database/table.ts',
  type: 'a statement names a type of words by wordsOf of src/store/database/table.ts',
  reference: 'a statement names the column of a relation to many by manyTo',
  slug: 'Payload knows a collection by slugOf(name) of src/domain/basics/collections.ts',
  address: 'the panel and the API know a collection by collectionHref and collectionDoor',
}

describe('collections and their tables', () => {
  it('should be called what the installation calls them', () => {
    const watched = files.filter((file) => !EXEMPT.test(file) && /\.tsx?$/.test(file))
    expect(watched.flatMap((file) => faultsIn(file, readFileSync(file, 'utf8')))).toEqual([])
  })

  it.each([
    ['db.execute(sql`delete from entries`)', ADVICE.table],
    ['const a = sql`select 1 from ${x} e join contests_windows w on w.id = e.id`', ADVICE.table],
    ['const a = sql`update "marks" set x = 1`', ADVICE.table],
    ['const a = sql`where entries.id = ${id}`', ADVICE.table],
    ['const a = sql`delete from tries`', ADVICE.table],
    ["const a = sql`'ready'::enum_renditions_state`", ADVICE.type],
    ['const a = sql`select units_id from ${TABLE.contests_rels}`', ADVICE.reference],
    ["const a = user?.collection === 'staff'", ADVICE.slug],
    ["const a = 'contests' !== collection.slug", ADVICE.slug],
    ["payload.find({ collection: 'entries', depth: 0 })", ADVICE.slug],
    ["req.payload.count({ collection: 'forms' as CollectionSlug })", ADVICE.slug],
    ["const a = { collection: 'forms' as CollectionSlug }", ADVICE.slug],
    ["const a = actorOf({ ...account, collection: 'accounts' })", ADVICE.slug],
    ['const { staff } = payload.collections', ADVICE.slug],
    ['const a = req.payload.collections.staff', ADVICE.slug],
    ["const a = req.payload.collections['staff']", ADVICE.slug],
    ["const a = panelHref(payload, '/collections/entries')", ADVICE.address],
    ['const a = panelHref(payload, `/collections/entries/${id}`)', ADVICE.address],
    ['const a = `${api}/staff/rounds/${id}`', ADVICE.address],
  ])('should notice %s', (code, advice) => {
    expect(faultsIn('src/x.ts', code)).toEqual([`src/x.ts:1: ${advice}`])
  })

  it.each([
    'const a = sql`select 1 from ${TABLE.entries} e join lateral (select 1) x on e.id = ${id}`',
    "const a = sql`select count(*) as codes from payload_jobs where subject = 'entries'`",
    "const a = findAll(req, 'entries', {})",
    "const a = { key: 'toExamine', collection: 'entries' }",
    "const a = line.actorKind === 'staff'",
    "const a = payload.find({ collection: slugOf('entries') as CollectionSlug })",
    "const a = collectionHref(payload, 'entries')",
  ])('should pass %s', (code) => {
    expect(faultsIn('src/x.ts', code)).toEqual([])
  })
})

/** `file:line: what to do`, for each name that was written down. */
function faultsIn(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  const faults = new Set<string>()
  const note = (node: ts.Node, advice: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    faults.add(`${file}:${line + 1}: ${advice}`)
  }
  const visit = (node: ts.Node): void => {
    const advice = adviceFor(node)
    if (advice) note(node, advice)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...faults]
}

function adviceFor(node: ts.Node): string | null {
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'sql') return ofStatement(node)
  if (ts.isBinaryExpression(node)) return ofComparison(node)
  if (ts.isAsExpression(node)) {
    return isName(node.expression) && node.type.getText() === 'CollectionSlug' ? ADVICE.slug : null
  }
  if (ts.isCallExpression(node)) return ofCall(node)
  if (ts.isPropertyAccessExpression(node)) {
    return isOfPayload(node.expression) && NAMES.has(node.name.text) ? ADVICE.slug : null
  }
  if (ts.isElementAccessExpression(node)) {
    return isOfPayload(node.expression) && isName(node.argumentExpression) ? ADVICE.slug : null
  }
  if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name)) {
    const isNamed = node.name.elements.some(({ name }) => NAMES.has(name.getText()))
    return isNamed && node.initializer && isOfPayload(unwrapped(node.initializer))
      ? ADVICE.slug
      : null
  }
  return isAddress(node) ? ADVICE.address : null
}

function ofStatement({ template }: ts.TaggedTemplateExpression): string | null {
  const texts = ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    : [template]
  const written = texts.map(({ text }) => text)
  if (written.some((text) => NAMED_TABLE.test(text))) return ADVICE.table
  if (written.some((text) => NAMED_TYPE.test(text))) return ADVICE.type
  return written.some((text) => NAMED_REFERENCE.test(text)) ? ADVICE.reference : null
}

const COMPARING = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
])
function ofComparison({ left, right, operatorToken }: ts.BinaryExpression): string | null {
  if (!COMPARING.has(operatorToken.kind)) return null
  const sides = [left, right]
  const asked = sides.some(
    (side) => ts.isPropertyAccessExpression(side) && /^(collection|slug)$/.test(side.name.text),
  )
  return asked && sides.some(isName) ? ADVICE.slug : null
}

/** Of Payload's own functions, and of what makes somebody of a user as Payload has them. */
function ofCall({ expression, arguments: given }: ts.CallExpression): string | null {
  if (!/(^|\.)(payload|db)\.\w+$|^actorOf$/.test(expression.getText())) return null
  const isNamed = given.some(
    (each) =>
      ts.isObjectLiteralExpression(each) &&
      each.properties.some(
        (property) =>
          ts.isPropertyAssignment(property) &&
          property.name.getText() === 'collection' &&
          isName(property.initializer),
      ),
  )
  return isNamed ? ADVICE.slug : null
}

/** `/collections/entries`, or a door of the panel behind something that is no address of ours. */
function isAddress(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node) && !isLaterText(node)) return false
  return /^\/collections\/\w/.test(node.text) || (isLaterText(node) && /^\/staff\//.test(node.text))
}

const isLaterText = (node: ts.Node): node is ts.TemplateMiddle | ts.TemplateTail =>
  ts.isTemplateMiddle(node) || ts.isTemplateTail(node)

const unwrapped = (node: ts.Node): ts.Node =>
  ts.isAsExpression(node) || ts.isParenthesizedExpression(node) ? unwrapped(node.expression) : node
const isOfPayload = (node: ts.Node): boolean => /\bpayload\.collections$/.test(node.getText())
const isName = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && NAMES.has(node.text)
