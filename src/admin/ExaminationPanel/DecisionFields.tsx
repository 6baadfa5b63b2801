'use client'

import { useState } from 'react'

import { fill } from '../../translations/fill.ts'
import type { PanelWords } from '../parts/panelWords.ts'
import { useDesk } from './DeskProvider.tsx'
import { phraseOfKey, PhraseButtons, withPhrase } from './PhraseButtons.tsx'
import { ASKS } from './deskActions.ts'
import type { DeskAction } from './deskActions.ts'

export type Choice = { value: string; label: string }
export type DialogChoices = {
  recommenders: Choice[]
  /** Empty where the contest has no direct route. */
  grounds: Choice[]
  /** The contest's time zone in words, in which an instant is typed. */
  zone: string
}
type Words = PanelWords['desk']['dialog']

/** What one decision asks for, as fields named like the values its door reads. */
export function DecisionFields({
  action,
  title,
  differs,
  choices,
  words,
}: {
  action: DeskAction
  title: string
  differs: boolean
  choices: DialogChoices
  words: Words
}) {
  const asks = ASKS[action]
  const { phrases } = useDesk()
  return (
    <>
      {asks.includes('title') && (
        <label className="contest-field">
          {words.title}
          <input className="contest-input" defaultValue={title} maxLength={200} name="title" />
        </label>
      )}
      {asks.includes('route') && <RouteFields choices={choices} words={words} />}
      {asks.includes('until') && (
        <label className="contest-field">
          {fill(words.until, { timeZone: choices.zone })}
          <input className="contest-input" name="until" type="datetime-local" />
        </label>
      )}
      {action === 'accept' && differs && (
        <Reason help={words.reasonHelp} label={words.reasonIfDiffers} />
      )}
      {asks.includes('reason') && (
        <Reason
          help={words.reasonHelp}
          label={words.reason}
          phrases={action === 'eliminate' ? phrases.elimination : []}
          phrasesLabel={phrases.label}
        />
      )}
    </>
  )
}

function RouteFields({ choices, words }: { choices: DialogChoices; words: Words }) {
  const [route, setRoute] = useState('recommender')
  const routes = [
    { value: 'recommender', label: words.toRecommender },
    ...(choices.grounds.length > 0 ? [{ value: 'direct', label: words.toDirect }] : []),
  ]
  return (
    <>
      <fieldset className="contest-field">
        <legend>{words.route}</legend>
        {routes.map(({ value, label }) => (
          <label key={value}>
            <input
              checked={route === value}
              name="route"
              onChange={() => setRoute(value)}
              type="radio"
              value={value}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {route === 'recommender' ? (
        <Picker
          choices={choices.recommenders}
          choose={words.choose}
          label={words.toRecommender}
          name="recommender"
        />
      ) : (
        <>
          <Picker
            choices={choices.grounds}
            choose={words.choose}
            label={words.ground}
            name="ground"
          />
          <label className="contest-field">
            {words.groundReason}
            <textarea className="contest-input" maxLength={2000} name="groundReason" rows={2} />
          </label>
        </>
      )}
    </>
  )
}

function Reason({
  label,
  help,
  phrases = [],
  phrasesLabel = '',
}: {
  label: string
  help: string
  phrases?: string[]
  phrasesLabel?: string
}) {
  const [text, setText] = useState('')
  return (
    <>
      <label className="contest-field">
        {label}
        <span className="contest-note">{help}</span>
        <textarea
          className="contest-input"
          maxLength={2000}
          name="reason"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            const phrase = phraseOfKey(event, phrases)
            if (phrase) setText(withPhrase(text, phrase))
          }}
          rows={4}
          value={text}
        />
      </label>
      <PhraseButtons
        label={phrasesLabel}
        onPick={(phrase) => setText(withPhrase(text, phrase))}
        phrases={phrases}
      />
    </>
  )
}

const Picker = ({
  label,
  name,
  choices,
  choose,
}: {
  label: string
  name: string
  choices: Choice[]
  choose: string
}) => (
  <label className="contest-field">
    {label}
    <select className="contest-input" defaultValue="" name={name}>
      <option value="">{choose}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </label>
)
