import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { CopyStamp } from '../../store/records/workingCopies.ts'
import { localPath } from './localPath.ts'
import type { Body } from './readBody.ts'

/**
 * The page's own controls, which travel with the fields of a form: `_save` = `later` saves an unfinished section,
 * `_next` is where to go on to, `_writer`, `_sequence` and `_base` say what the page had seen. No field of a form may begin with an underscore, so that none is mistaken for one.
 */
export type Controls = { isUnfinished: boolean; next: string | null; stamp: CopyStamp | null }

/** Parts the page's controls from what was typed. */
export function takeControls(body: Body): { controls: Controls; input: Body } {
  const { _save, _next, _writer, _sequence, _base, ...input } = body
  const stamp = readStamp({ writer: _writer, sequence: _sequence, base: _base })
  return { controls: { isUnfinished: _save === 'later', next: localPath(_next), stamp }, input }
}

/** Who writes and what they saw, or null where that was not sent as pages of ours send it. */
export function readStamp({ writer, sequence, base, force }: Body): CopyStamp | null {
  const counts = [sequence, base].map(Number)
  const isWhole = counts.every((count) => Number.isInteger(count) && count >= 0 && count < 2 ** 31)
  if (typeof writer !== 'string' || !/^[\w-]{8,64}$/.test(writer) || !isWhole) return null
  const [at = 0, seen = 0] = counts
  return { writer, sequence: at, base: seen, force: force === true }
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
