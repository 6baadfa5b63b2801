// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import typescript from 'typescript'

import { ROOT } from '../paths.mjs'

/** @typedef {{ way: string, type: string, says: string }} Member */

/**
 * The members of an exported type with what stands above them, those of the project's own object types behind their owner
 * (`mail`, `mail.url`). Read from the text alone: a type by computation (`Partial<…>` aside) is named and not opened.
 * @param {string} file @param {string} name @param {string} [owner]
 * @returns {Member[]}
 */
export function membersOf(file, name, owner = '') {
  const source = read(file)
  const declared = declaration(source, name)
  if (!declared) throw new Error(`${file} has no type ${name}.`)
  const found = literals(declared.type).flatMap((literal) => inLiteral(source, literal, owner))
  return [...new Map(found.map((member) => [member.way, member])).values()]
}

/** @param {typescript.SourceFile} source @param {typescript.TypeLiteralNode} literal @param {string} owner @returns {Member[]} */
function inLiteral(source, literal, owner) {
  return literal.members.flatMap((member) => {
    if (!typescript.isPropertySignature(member) || !member.type) return []
    const way = `${owner}${member.name.getText(source)}`
    const type = member.type.getText(source).replace(/\s+/g, ' ')
    return [{ way, type, says: commentOf(member) }, ...inside(source, member.type, `${way}.`)]
  })
}

/** @param {typescript.SourceFile} source @param {typescript.TypeNode} type @param {string} owner @returns {Member[]} */
function inside(source, type, owner) {
  const named = references(type).flatMap((name) => {
    const file = declaration(source, name) ? source.fileName : importedFrom(source, name)
    if (!file) return []
    const within = read(file)
    const declared = declaration(within, name)
    return declared ? inside(within, declared.type, owner) : []
  })
  return [...literals(type).flatMap((literal) => inLiteral(source, literal, owner)), ...named]
}

/** The object types that a type is, or is made of by `|` and `&`. @param {typescript.TypeNode} type @returns {typescript.TypeLiteralNode[]} */
function literals(type) {
  if (typescript.isTypeLiteralNode(type)) return [type]
  const parts = typescript.isUnionTypeNode(type) || typescript.isIntersectionTypeNode(type)
  return parts ? type.types.flatMap(literals) : []
}

/** The types that it names, `Partial` and `Omit` looked through. @param {typescript.TypeNode} type @returns {string[]} */
function references(type) {
  if (typescript.isUnionTypeNode(type) || typescript.isIntersectionTypeNode(type)) {
    return type.types.flatMap(references)
  }
  if (!typescript.isTypeReferenceNode(type)) return []
  const name = type.typeName.getText()
  const [first] = type.typeArguments ?? []
  return LOOKED_THROUGH.has(name) && first ? references(first) : [name]
}

const LOOKED_THROUGH = new Set(['Partial', 'Omit', 'Pick', 'NonNullable', 'Readonly'])

/** @param {typescript.PropertySignature} member */
function commentOf(member) {
  const [found] = typescript.getJSDocCommentsAndTags(member)
  const text = found && typescript.getTextOfJSDocComment(found.comment)
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

/** @param {typescript.SourceFile} source @param {string} name */
function declaration(source, name) {
  return source.statements
    .filter(typescript.isTypeAliasDeclaration)
    .find((statement) => statement.name.text === name)
}

/** The file of the project that a name is imported from. @param {typescript.SourceFile} source @param {string} name */
function importedFrom(source, name) {
  const found = source.statements
    .filter(typescript.isImportDeclaration)
    .find(({ importClause }) => {
      const bindings = importClause?.namedBindings
      return (
        bindings &&
        typescript.isNamedImports(bindings) &&
        bindings.elements.some((each) => each.name.text === name)
      )
    })
  if (!found || !typescript.isStringLiteral(found.moduleSpecifier)) return undefined
  const way = found.moduleSpecifier.text
  const file = way.startsWith('#')
    ? path.join(ROOT, way.slice(1))
    : path.resolve(path.dirname(source.fileName), way)
  return existsSync(file) ? file : undefined
}

/** @param {string} file */
const read = (file) =>
  typescript.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    typescript.ScriptTarget.Latest,
    true,
  )
