import { readFileSync } from 'node:fs'

import ts from 'typescript'

import * as addresses from '#src/domain/basics/addresses.ts'
import { files } from './house.ts'

const MODULE = 'src/domain/basics/addresses.ts'
const BUILDERS = new Set(Object.keys(addresses))
/** What has no address of its own to write down, and why. */
const EXEMPT: readonly RegExp[] = [
  new RegExp(`^${MODULE}$`),
  // Where the faces stand unless the host says more: what the module is told.
  /^src\/domain\/basics\/routes\.ts$/,
  // Plain Node, and `settings.address` of the launcher holds the base path.
  /^src\/launch\//,
  // Plain Node reads it with the configuration of Next, which puts the base path before each `source`.
  /^src\/next\/config\/securityHeaders\.mjs$/,
]

const OURS = /^\/(my|unit|judge|api|admin|zh|en|assets|healthz|icon\.svg)(?=[/?#]|$)/
const TO_HREF = new Set(['href', 'action', 'src', 'poster'])
/** These lead to the same place whatever the host chose; all others ask where the faces stand. */
const FIXED = new Set(['addressOf', 'withoutBase', 'absoluteHref'])
const ADVICE = {
  literal: `build the address with a function of ${MODULE} (myHref, entryHref, portalDoor, staffDoor …)`,
  cookie: `a cookie of the site has COOKIE_PATH of ${MODULE}`,
  next: 'Next adds the base path to it a second time: use redirectTo of src/next/ui/frame, or a plain <a>',
  early: 'a host chooses the routes, which are not known as a module loads: ask within a function',
  routes: `ask panelHref, staffDoor or payloadDoor of ${MODULE}: the routes of Payload lack the base path`,
}

describe('addresses', () => {
  it('should all come from one module', () => {
    const watched = files.filter((file) => !EXEMPT.some((pattern) => pattern.test(file)))
    expect(watched.flatMap((file) => faultsIn(file, readFileSync(file, 'utf8')))).toEqual([])
  })

  it.each([
    ["const a = '/my/entries'", ADVICE.literal],
    ['const a = `/judge/${round}`', ADVICE.literal],
    ['const a = `${site}/unit`', ADVICE.literal],
    ["const a = wanted ? x : '/api/portal/codes'", ADVICE.literal],
    ['const a = <a href="/en">x</a>', ADVICE.literal],
    ['const a = <a href={`/${slug}`}>x</a>', ADVICE.literal],
    ["const a = { path: '/', maxAge: 1 }", ADVICE.cookie],
    ["const a = ['x=y', 'Path=/', 'HttpOnly']", ADVICE.cookie],
    ["import { redirect } from 'next/navigation'", ADVICE.next],
    ["import Link from 'next/link'", ADVICE.next],
    ['router.push(next)', ADVICE.next],
    ['const a = payload.config.routes.api', ADVICE.routes],
    ["const a = { b: myHref('/unit') }", ADVICE.early],
    ['const a = routes().my', ADVICE.early],
  ])('should notice %s', (code, advice) => {
    expect(faultsIn('src/next/ui/x.tsx', code)).toEqual([`src/next/ui/x.tsx:1: ${advice}`])
  })

  it.each([
    "const a = () => myHref('/unit')",
    "const a = addressOf('/icon.svg')",
    'const a = () => portalDoor(`/unit/tables/${id}`)',
    "function a() { return entryHref(id, isWriting ? '/check' : '') }",
    "const a = await ownEntry(id, '/files')",
    'const a = `${doors}/unit-members/${id}`',
    '/** `/my/entries`: a page. */ const a = 1',
    'const a = <a href={`#${id}`}>x</a>',
  ])('should pass %s', (code) => {
    expect(faultsIn('src/next/ui/x.tsx', code)).toEqual([])
  })

  it('should let an endpoint say its path below the API', () => {
    const paths = "const a = { path: '/unit/tables' }; const b = { path: `/unit/tables/${name}` }"
    expect(faultsIn('src/endpoints/x.ts', paths)).toEqual([])
  })
})

/** `file:line: what to do`, for each address that was written down. */
function faultsIn(file: string, code: string): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const faults: string[] = []
  const visit = (node: ts.Node): void => {
    const fault = faultOf(file, node)
    if (fault) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      faults.push(`${file}:${line + 1}: ${ADVICE[fault]}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return faults
}

function faultOf(file: string, node: ts.Node): keyof typeof ADVICE | null {
  if (ts.isImportDeclaration(node)) return addsBasePath(file, node) ? 'next' : null
  if (ts.isPropertyAccessExpression(node)) return faultOfAccess(node)
  if (ts.isCallExpression(node)) return isEarly(node) ? 'early' : null
  const text = literalText(node)
  if (text === null || ts.isImportDeclaration(node.parent)) return null
  if (/\bPath=\/$/.test(text) || (text === '/' && isValueOf(node, 'path'))) return 'cookie'
  const isPattern = file.startsWith('src/endpoints/') && isValueOf(node, 'path')
  const isWritten = OURS.test(text) || (text.startsWith('/') && isHref(node))
  return isWritten && !isPattern && !isBuilt(node) ? 'literal' : null
}

/** The text of a literal; of a template its beginning, or what follows one of its values. */
function literalText(node: ts.Node): string | null {
  const isWhole = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
  const isPart = ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
  return isWhole || isPart ? node.text : null
}

function faultOfAccess(node: ts.PropertyAccessExpression): 'next' | 'routes' | null {
  const text = node.getText()
  if (/^router\.(push|replace|prefetch)$/.test(text)) return 'next'
  return /\bconfig\.routes\.(api|admin)$/.test(text) ? 'routes' : null
}

/** Whether it asks where a face stands, and no function is around it. */
function isEarly(node: ts.CallExpression): boolean {
  const called = node.expression.getText()
  if (!ASKING.has(called)) return false
  return !ts.findAncestor(node, ts.isFunctionLike)
}
const ASKING = new Set([...BUILDERS, 'routes', 'faceAt'].filter((name) => !FIXED.has(name)))

function addsBasePath(file: string, node: ts.ImportDeclaration): boolean {
  const text = node.getText()
  if (/'next\/link'/.test(text)) return true
  const isRedirect = /\b(redirect|permanentRedirect)\b.*'next\/navigation'/s.test(text)
  return isRedirect && file !== 'src/next/ui/frame/redirectTo.ts'
}

/** Whether it is, or is chosen to be, what a function of the module is given. */
function isBuilt(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isCallExpression(parent)) return BUILDERS.has(parent.expression.getText())
  const isWithin =
    ts.isTemplateExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isConditionalExpression(parent)
  return isWithin && isBuilt(parent)
}

function isHref(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isJsxAttribute(parent)) return TO_HREF.has(parent.name.getText())
  const isWithin =
    ts.isJsxExpression(parent) ||
    ts.isConditionalExpression(parent) ||
    (ts.isTemplateExpression(parent) && parent.head === node) ||
    ts.isTemplateExpression(node)
  return isWithin && isHref(parent)
}

function isValueOf({ parent }: ts.Node, name: string): boolean {
  if (ts.isTemplateExpression(parent)) return isValueOf(parent, name)
  return ts.isPropertyAssignment(parent) && parent.name.getText() === name
}
