import { readFileSync } from 'node:fs'

/** What a page of the documentation asks its reader to do, in order. */
export type Step =
  | { kind: 'file'; name: string; text: string }
  /** Lines for a shell; those of `start` go on for ever. */
  | { kind: 'run' | 'start'; lines: string[] }

/** Every box of code on a page: with the name of a file its content, lines for a shell what is to be run; others only show. */
export function stepsOf(page: string): Step[] {
  const boxes = readFileSync(page, 'utf8').matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)
  return [...boxes].flatMap(([, language = '', name = '', text = '']): Step[] => {
    if (language !== 'sh') return name ? [{ kind: 'file', name, text }] : []
    const lines = text.split('\n').filter((line) => line !== '')
    return [{ kind: name === 'start' ? 'start' : 'run', lines }]
  })
}
