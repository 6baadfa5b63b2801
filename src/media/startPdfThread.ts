import { Worker } from 'node:worker_threads'

import { limitEffort } from './effort/limitEffort.ts'
import { processorSeconds } from './effort/processorSeconds.ts'
import { findUpwards } from './findUpwards.ts'
import { inPlugin } from './packageFiles.ts'
import type { PdfFault, Picture } from './pdfAnswers.ts'

/** What can be asked of a page, and what is answered. */
type Answers = {
  size: { width: number; height: number }
  text: string
  hasPicture: boolean
  render: Picture
}

export type PdfThread = {
  /** Null once a question stays unanswered because the time is spent or the thread broke. */
  ask: <Q extends keyof Answers>(question: {
    question: Q
    page: number
    dpi?: number
    maxPixels?: number
  }) => Promise<Answers[Q] | null>
  /** Of a processor, from now on; whatever is unanswered then stays so. */
  endAfter: (seconds: number) => void
  end: () => Promise<void>
  /** Whether it ended because its share of a processor was spent, and not because of the file. */
  isSpent: () => boolean
} & ({ fault: null; pageCount: number } | { fault: Exclude<PdfFault, 'tooLarge'> })

/**
 * Starts a thread that opens a PDF, and waits until it is open or known to be of no use: one that breaks the thread, or
 * does not open within its share of a processor, counts as damaged.
 */
export function startPdfThread({
  path,
  program,
  seconds,
}: {
  path: string
  program: WebAssembly.Module | undefined
  /** Of a processor, for opening it. */
  seconds: number
}): Promise<PdfThread> {
  const worker = new Worker(threadFile(), { workerData: { path, program } })
  const waiting = new Map<number, (answer: unknown) => void>()
  let isOver = false
  let isSpent = false
  let asked = 0
  let endWatch = () => {}
  /** Its number among the threads of this process: none before it begins, null where the system has no such numbers. */
  let number: number | null | undefined

  const used = () => {
    if (number === undefined) return 0
    return number === null ? null : processorSeconds({ thread: number })
  }
  const giveUp = () => {
    isOver = true
    endWatch()
    for (const answer of waiting.values()) answer(null)
    waiting.clear()
  }
  const end = async () => {
    giveUp()
    await worker.terminate()
  }
  const onSpent = () => {
    isSpent = true
    return end()
  }
  const endAfter = (limit: number) => {
    endWatch()
    if (limit <= 0) {
      isSpent = true
      return giveUp()
    }
    endWatch = limitEffort({ seconds: limit, used, onSpent })
  }
  const ask: PdfThread['ask'] = (question) =>
    new Promise((resolve) => {
      if (isOver) return resolve(null)
      const id = (asked += 1)
      // What comes back is what the thread answers to this very question.
      waiting.set(id, resolve as (answer: unknown) => void)
      worker.postMessage({ id, ...question })
    })

  const thread = { ask, endAfter, end, isSpent: () => isSpent }

  return new Promise((resolve) => {
    const broke = () => {
      giveUp()
      resolve({ ...thread, fault: 'damaged' })
    }
    worker.on('error', broke)
    worker.on('exit', broke)
    worker.on('message', (message: Message) => {
      if ('id' in message) {
        waiting.get(message.id)?.(message.answer)
        waiting.delete(message.id)
      } else if ('number' in message) number = message.number
      else if ('fault' in message) resolve({ ...thread, fault: message.fault })
      else resolve({ ...thread, fault: null, pageCount: message.pageCount })
    })
    endAfter(seconds)
  })
}

type Message =
  | { number: number | null }
  | { id: number; answer: unknown }
  | { fault: Exclude<PdfFault, 'tooLarge'> }
  | { pageCount: number }

/** The repository itself first, then the installed plugin. */
function threadFile(): string {
  const file = findUpwards({
    places: ['src/media/pdfThread.mjs', ...inPlugin('dist/src/media/pdfThread.mjs')],
  })
  if (!file) throw new Error(`pdfThread.mjs was not found from ${process.cwd()} upwards.`)
  return file
}
