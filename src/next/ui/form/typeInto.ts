/** Types a text in where the cursor stands, over what is marked; counters and autosave hear of it as of any typing. */
export function typeInto(control: HTMLTextAreaElement, text: string): void {
  const { value, selectionStart: from, selectionEnd: to } = control
  const written = value.slice(0, from) + text + value.slice(to)
  // React watches the property, so that the value is set past it for its own listeners to see a change.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(
    control,
    written,
  )
  control.dispatchEvent(new Event('input', { bubbles: true }))
  control.focus()
  control.setSelectionRange(from + text.length, from + text.length)
}
