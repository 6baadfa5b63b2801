'use client'

import { otherName } from '#src/domain/forms/formContext.ts'
import { OTHER_TEXT_CAP } from '#src/domain/forms/textBounds.ts'
import { controlClass } from './Field.tsx'
import { useFormWords } from './FormContext.ts'

/** One choice as a page shows it, in one language; options of one group stand together under its name. */
export type ChoiceOption = {
  value: string
  label: string
  help?: string
  group?: string
  /** Asks for free text beside it (其他____), posted as `<name>__other`. */
  asksText?: boolean
}

/** The controls of a radio or check box group, with their group headings and free text. */
export function Choices({
  name,
  type,
  firstId,
  options,
  chosen,
  other,
}: {
  name: string
  type: 'radio' | 'checkbox'
  firstId: string
  options: ChoiceOption[]
  chosen: string[]
  other?: string
}) {
  const words = useFormWords()

  return (
    <ul className={`grid gap-x-6 ${options.length > 5 ? 'sm:grid-cols-2 lg:grid-cols-3' : ''}`}>
      {options.map((option, index) => {
        const id = index === 0 ? firstId : `${firstId}-${index}`
        const groupBefore = options[index - 1]?.group
        const isNewGroup = option.group && option.group !== groupBefore
        const isAfterGroups = !option.group && groupBefore
        return [
          isNewGroup && (
            <li key={`group ${option.group}`} className="col-span-full mt-3 text-sm text-muted">
              {option.group}
            </li>
          ),
          <li
            key={option.value}
            className={
              isAfterGroups ? 'col-span-full mt-3' : option.asksText ? 'col-span-full' : undefined
            }
          >
            <label htmlFor={id} className="flex min-h-11 items-start gap-3 py-2">
              <input
                id={id}
                type={type}
                name={name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                aria-describedby={option.help ? `${id}-help` : undefined}
                className="mt-1 size-5 shrink-0 accent-ink"
              />
              <span>
                {option.label}
                {option.help && (
                  <span id={`${id}-help`} className="block text-sm text-muted">
                    {option.help}
                  </span>
                )}
              </span>
            </label>
            {option.asksText && (
              <input
                type="text"
                name={otherName(name)}
                // The browser counts halves of rare characters; the server says what is too long.
                maxLength={2 * OTHER_TEXT_CAP}
                defaultValue={other}
                aria-label={`${option.label}：${words.otherText}`}
                placeholder={words.otherText}
                className={`${controlClass} mb-2 ml-8 max-w-80`}
              />
            )}
          </li>,
        ]
      })}
    </ul>
  )
}
