/** What is typed into a form, by the names of its fields: one text, or the chosen ones of several. */
export type FormContent = Record<string, string | string[]>

/** Reads what is typed; the page's own controls (`_…`) and files are no part of it. */
export const readContent = (form: HTMLFormElement): FormContent =>
  contentOf(form, {
    isChosen: ({ checked }) => checked,
    textIn: ({ value }) => value,
  })

/** What the page was made with, whatever has been typed into it since. */
export const madeContent = (form: HTMLFormElement): FormContent =>
  contentOf(form, {
    isChosen: ({ defaultChecked }) => defaultChecked,
    textIn: (control) =>
      control instanceof HTMLSelectElement ? madeChoice(control) : control.defaultValue,
  })

function contentOf(
  form: HTMLFormElement,
  {
    isChosen,
    textIn,
  }: { isChosen: (box: HTMLInputElement) => boolean; textIn: (control: Control) => string },
): FormContent {
  const content: FormContent = {}
  for (const control of controlsOf(form)) {
    const { name } = control
    if (isBox(control)) {
      if (!isChosen(control)) continue
      const before = content[name]
      content[name] = before === undefined ? control.value : [before, control.value].flat()
    } else content[name] = textIn(control)
  }
  return content
}

const madeChoice = ({ options }: HTMLSelectElement): string =>
  ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? ''

/** Types it in again, and lets counters and conditional fields know. */
export function writeContent(form: HTMLFormElement, content: FormContent): void {
  for (const control of controlsOf(form)) {
    const wanted = [content[control.name] ?? []].flat()
    if (isBox(control)) {
      const isWanted = wanted.includes(control.value)
      if (control.checked === isWanted) continue
      control.checked = isWanted
    } else {
      const [text = ''] = wanted
      if (control.value === text) continue
      // React watches the property, so that the value is set past it for its own listeners to see a change.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(
        control,
        text,
      )
      control.dispatchEvent(new Event('input', { bubbles: true }))
    }
    control.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

/** The same whatever order the fields were sent in. */
export const sameContent = (one: FormContent, other: FormContent): boolean =>
  canonical(one) === canonical(other)

function canonical(content: FormContent): string {
  const filled = Object.entries(content).filter(([, value]) => value.length > 0)
  return JSON.stringify(
    filled
      .map(([name, value]) => [name, [value].flat()])
      .toSorted(([a], [b]) => (a! < b! ? -1 : 1)),
  )
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement) &&
      element.name !== '' &&
      !element.name.startsWith('_') &&
      element.type !== 'file' &&
      element.type !== 'submit',
  )

const isBox = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox'
