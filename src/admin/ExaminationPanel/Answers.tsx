import { countCharacters } from '../../domain/basics/textLength.ts'
import type { AgeSchedule } from '../../domain/forms/ageRule.ts'
import { displayAnswer } from '../../domain/forms/display.ts'
import { shownNames } from '../../domain/forms/shownNames.ts'
import { takesAnswer } from '../../domain/forms/takesAnswer.ts'
import type {
  Answer,
  Answers as FormAnswers,
  FormDefinition,
  FormField,
} from '../../domain/types/index.ts'
import { ageInWords } from '../../translations/ageInWords.ts'
import { fill } from '../../translations/fill.ts'
import { RemarkBox } from './RemarkBox.tsx'
import type { DeskWords } from './deskWords.ts'

/** The answers of a form, section by section; with `earlier`, a remark can be written beside each field and section. */
export function Answers({
  definition,
  answers,
  recommenderName,
  say,
  schedule,
  earlier,
}: {
  definition: FormDefinition
  answers: FormAnswers
  /** Of the unit picked, or the contest's own words for the direct route. */
  recommenderName: string | null
  say: DeskWords
  /** Of the contest: ages are said on its days. */
  schedule: AgeSchedule
  /** Last remarks by target; left out where nothing can be remarked on. */
  earlier?: ReadonlyMap<string, string>
}) {
  const { words } = say
  const shown = shownNames(definition, answers)
  const remarkBox = (section: string, target: string, label: string) =>
    earlier && (
      <RemarkBox
        earlier={earlierWords(earlier.get(target), say)}
        label={label}
        placeholder={words.remarkPlaceholder}
        section={section}
        target={target}
      />
    )
  return definition.sections.map((section) => {
    const title = say.title(section)
    const fields = section.fields.filter((field) => shown.has(field.name) && takesAnswer(field))
    if (fields.length === 0) return null
    return (
      <section className="contest-section" key={section.key}>
        <h3>{title}</h3>
        <div className="contest-rows">
          {fields.map((field) => {
            const answer = answers[field.name]
            const text = displayAnswer({ field, answer, locale: say.locale, recommenderName })
            const label = say.label(field)
            return (
              <div className="contest-row" key={field.name}>
                <div>
                  <p className="contest-row__label">{label}</p>
                  <p className="contest-row__text">{text || words.unknown}</p>
                  {lengthWords(field, answer, say)}
                  {ageNote(ageInWords({ field, answer, schedule, locale: say.locale }))}
                </div>
                {remarkBox(section.key, field.name, fill(words.remarkFor, { label }))}
              </div>
            )
          })}
          {earlier && (
            <div className="contest-row contest-row--section">
              <p className="contest-row__label">{words.remarkSection}</p>
              {remarkBox(section.key, section.key, fill(words.remarkFor, { label: title }))}
            </div>
          )}
        </div>
      </section>
    )
  })
}

export const earlierWords = (text: string | undefined, { words }: DeskWords): string | null =>
  text ? fill(words.earlier, { text }) : null

const ageNote = (words: string) => words && <p className="contest-note">{words}</p>

/** The length of a text in 字, beside what the form asks of it (R65). */
function lengthWords(field: FormField, answer: Answer | undefined, { words }: DeskWords) {
  if (field.type !== 'textarea' || typeof answer !== 'string') return null
  const { minCharacters: min, maxCharacters: max } = field
  const count = countCharacters(answer)
  const limits =
    min && max
      ? fill(words.limitsBetween, { min, max })
      : min
        ? fill(words.limitsFrom, { min })
        : max
          ? fill(words.limitsTo, { max })
          : null
  const isOutside = count < (min ?? 0) || count > (max ?? Number.POSITIVE_INFINITY)
  return (
    <p className={isOutside ? 'contest-problem' : 'contest-note'}>
      {limits ? fill(words.countLimits, { count, limits }) : fill(words.count, { count })}
    </p>
  )
}
