'use client'

import { useState } from 'react'

import { postDoor, textAt } from './postDoor.ts'

const LANE = 'contest-desk-lane'

/**
 * Takes the next entry of the queue and opens it. `lane` is what the examiner is looking at; left out, it is what they
 * looked at last.
 */
export function TakeNext({
  doors,
  contest,
  lane,
  page,
  locale,
  words,
}: {
  /** Address below which the doors lie. */
  doors: string
  contest: string
  lane?: { category: string | null; state: string | null }
  /** Address of an entry, to which its id is added. */
  page: string
  locale: string
  words: { takeNext: string; taking: string; unreachable: string }
}) {
  const [isTaking, setTaking] = useState(false)
  const [problem, setProblem] = useState('')

  const take = async () => {
    if (isTaking) return
    setTaking(true)
    if (lane) keepLane(contest, lane)
    const url = `${doors}/claims/next`
    const body = { contest, ...(lane ?? keptLane(contest)) }
    const answer = await postDoor({ url, body, locale })
    const id = answer.done ? textAt(answer.value, 'id') : null
    if (id) return window.location.assign(`${page}/${id}`)
    setTaking(false)
    setProblem((!answer.done && answer.message) || words.unreachable)
  }

  return (
    <span className="contest-next">
      <button
        aria-keyshortcuts="n"
        className="contest-button contest-button--seal"
        data-desk-key="n"
        disabled={isTaking}
        onClick={take}
        type="button"
      >
        {isTaking ? words.taking : words.takeNext} <kbd aria-hidden="true">n</kbd>
      </button>
      <span className="contest-problem" role="alert">
        {problem}
      </span>
    </span>
  )
}

type Lane = { contest: string; category?: string | null; state?: string | null }

function keepLane(contest: string, lane: Omit<Lane, 'contest'>): void {
  try {
    sessionStorage.setItem(LANE, JSON.stringify({ contest, ...lane }))
  } catch {
    // A browser that keeps nothing takes from the whole queue.
  }
}

function keptLane(contest: string): Partial<Lane> {
  try {
    const kept = JSON.parse(sessionStorage.getItem(LANE) ?? 'null') as Lane | null
    return kept?.contest === contest ? { category: kept.category, state: kept.state } : {}
  } catch {
    return {}
  }
}
