import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import { wholeNumber } from '../../domain/basics/wholeNumber.ts'
import type { CopyStamp } from '../../store/records/workingCopies.ts'
import { localPath } from './localPath.ts'
import { beside, meaning, optional, record, truth, whatever } from './readers.ts'
import type { FieldReader, ReadBy } from './readers.ts'

/**
 * The page's own controls, which travel with the fields of a form: `_save` = `later` saves an unfinished section,
 * `_next` is where to go on to, `_writer`, `_sequence` and `_base` say what the page had seen. No field of a form may begin with an underscore, so that none is mistaken for one.
 */
export type Controls = { isUnfinished: boolean; next: string | null; stamp: CopyStamp | null }

/** Parts the page's controls from what was typed. A control that is not as pages of ours send it is none. */
export const fromPage = <T>(
  reader: FieldReader<T>,
): FieldReader<{ controls: Controls; input: T }> =>
  meaning(beside(Object.keys(SENT), controls, reader), ({ aside, main }) =>
    ok({ controls: aside, input: main }),
  )

const SENT = {
  _save: whatever,
  _next: whatever,
  _writer: whatever,
  _sequence: whatever,
  _base: whatever,
}

const controls = meaning(record(SENT), ({ _save, _next, _writer, _sequence, _base }) => {
  const stamp = copyStamp.read({ writer: _writer, sequence: _sequence, base: _base })
  return ok<Controls>({
    isUnfinished: _save === 'later',
    next: localPath(_next),
    stamp: isRefusal(stamp) ? null : stampOf(stamp.value),
  })
})

/** A page names itself by a random word. */
const writer: FieldReader<string> = {
  read: (value) =>
    typeof value === 'string' && /^[\w-]{8,64}$/.test(value) ? ok(value) : refuse('invalid'),
}

/** Forms send numbers as text. */
const step: FieldReader<number> = {
  read: (value) => {
    const number = wholeNumber(value) ?? Number.NaN
    return number >= 0 && number < 2 ** 31 ? ok(number) : refuse('invalid')
  },
}

/** Who writes a working copy, and what they saw. */
export const STAMP = { writer, sequence: step, base: step, force: optional(truth) }
const copyStamp = record(STAMP)

/** As it is stored: a page that does not ask to write over what it has not seen does not force it. */
export const stampOf = ({ force = false, ...seen }: ReadBy<typeof STAMP>): CopyStamp => ({
  ...seen,
  force,
})
