'use client'

import { useState } from 'react'

import { postDoor } from '../parts/postDoor.ts'

export type Issued = {
  account: string
  unit: string
  name: string
  username: string
  password: string
  until: string
}
export type NotIssued = { unit: string; name: string; words: string }

/** As many units in one request; the door takes no more. */
const BATCH = 25

/**
 * Issues accounts batch by batch, so that none of it runs for minutes, and holds the one-time passwords as long as the page
 * is open. Where an answer is lost its units are named: they may have been issued, and need new passwords.
 */
export function useIssuing({
  door,
  contest,
  locale,
  failed,
}: {
  door: string
  contest: string
  locale: string
  failed: string
}) {
  const [issued, setIssued] = useState<Issued[]>([])
  const [refused, setRefused] = useState<NotIssued[]>([])
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)

  const issue = async ({
    units,
    mode,
    days,
  }: {
    units: string[]
    mode: 'issue' | 'reissue'
    days: string
  }) => {
    setRefused([])
    for (let done = 0; done < units.length; done += BATCH) {
      setProgress({ done, total: units.length })
      const batch = units.slice(done, done + BATCH)
      const answer = await postDoor({
        url: door,
        body: { contest, units: batch, mode, days },
        locale,
      })
      if (answer.done) {
        const found = readBatch(answer.value)
        // A newer password takes the place of an older one on the same page.
        setIssued((before) => [
          ...before.filter(({ account }) => !found.issued.some((each) => each.account === account)),
          ...found.issued,
        ])
        setRefused((before) => [...before, ...found.refused])
        continue
      }
      const words = answer.message ?? failed
      setRefused((before) => [...before, ...batch.map((unit) => ({ unit, name: '', words }))])
      if (answer.message === null) break
    }
    setProgress(null)
  }

  return { issued, refused, progress, issue }
}

function readBatch(value: unknown): { issued: Issued[]; refused: NotIssued[] } {
  const { issued, refused } = (value ?? {}) as { issued?: Issued[]; refused?: NotIssued[] }
  return { issued: issued ?? [], refused: refused ?? [] }
}
