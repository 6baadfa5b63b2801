import { refuse } from '../../domain/refusal.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { localPath } from '../localPath.ts'
import type { Body } from '../readBody.ts'

/**
 * The page's own controls, which travel with the fields of a form: `_save` = `later` saves an unfinished section,
 * `_next` is where to go on to. No field of a form may begin with an underscore, so that none is mistaken for one.
 */
export type Controls = { isUnfinished: boolean; next: string | null }

/** Parts the page's controls from what was typed. */
export function takeControls(body: Body): { controls: Controls; input: Body } {
  const { _save, _next, ...input } = body
  return { controls: { isUnfinished: _save === 'later', next: localPath(_next) }, input }
}

/** Refuses `fieldUnknown` for the first name that a page of ours does not have: it is forged or outdated. */
export function refuseUnknown(body: Body, isKnown: (name: string) => boolean): Refusal | null {
  const stranger = Object.keys(body).find((name) => !isKnown(name))
  return stranger === undefined ? null : refuse('fieldUnknown', { name: stranger.slice(0, 64) })
}

export const oneOfNames =
  (...names: string[]) =>
  (name: string): boolean =>
    names.includes(name)
