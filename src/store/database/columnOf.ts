/** Payload names a column after its field; a relationship ends in `_id`, which is for the caller to add. */
export const columnOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
