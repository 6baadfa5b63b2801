'use client'

import { useState } from 'react'

import { postDoor, textAt } from '../parts/postDoor.ts'
import { saveDownload } from '../parts/saveDownload.ts'

type Issued = { account: string; username: string; password: string }

/**
 * Issues an account or a new password and shows it once; it is kept by nobody. What ends somebody's sign-in (`confirms`)
 * asks first.
 */
export function IssueAccount({
  door,
  letters,
  body,
  locale,
  label,
  confirms = false,
  words,
}: {
  door: string
  /** Where the letter with what was just issued is printed. */
  letters: string
  body: Record<string, string>
  locale: string
  label: string
  confirms?: boolean
  words: Record<
    'confirm' | 'cancel' | 'issued' | 'username' | 'password' | 'letter' | 'close' | 'failed',
    string
  >
}) {
  const [step, setStep] = useState<'rest' | 'asking' | 'sending'>('rest')
  const [issued, setIssued] = useState<Issued | null>(null)
  const [problem, setProblem] = useState('')

  const send = async () => {
    setStep('sending')
    setProblem('')
    const answer = await postDoor({ url: door, body, locale })
    setStep('rest')
    if (!answer.done) return setProblem(answer.message ?? words.failed)
    const account = textAt(answer.value, 'account')
    const username = textAt(answer.value, 'username')
    const password = textAt(answer.value, 'password')
    if (account && username && password) setIssued({ account, username, password })
    else setProblem(words.failed)
  }

  const print = async ({ account, password }: Issued) => {
    const order = { contest: body.contest, letters: [{ account, password }] }
    const fault = await saveDownload({ url: letters, body: order, locale })
    setProblem(fault === null ? '' : fault || words.failed)
  }

  if (issued) {
    return (
      <div className="contest-warning" role="status">
        <p>{words.issued}</p>
        <dl className="contest-facts">
          <div>
            <dt>{words.username}</dt>
            <dd>
              <code>{issued.username}</code>
            </dd>
          </div>
          <div>
            <dt>{words.password}</dt>
            <dd>
              <code>{issued.password}</code>
            </dd>
          </div>
        </dl>
        <div className="contest-decision__buttons">
          <button className="contest-button" onClick={() => print(issued)} type="button">
            {words.letter}
          </button>
          <button className="contest-button" onClick={() => window.location.reload()} type="button">
            {words.close}
          </button>
        </div>
        <p className="contest-problem" role="alert">
          {problem}
        </p>
      </div>
    )
  }

  return (
    <div>
      {step === 'asking' && <p className="contest-warning">{words.confirm}</p>}
      <div className="contest-decision__buttons">
        <button
          className="contest-button"
          disabled={step === 'sending'}
          onClick={confirms && step === 'rest' ? () => setStep('asking') : send}
          type="button"
        >
          {label}
        </button>
        {step === 'asking' && (
          <button className="contest-button" onClick={() => setStep('rest')} type="button">
            {words.cancel}
          </button>
        )}
      </div>
      <p className="contest-problem" role="alert">
        {problem}
      </p>
    </div>
  )
}
