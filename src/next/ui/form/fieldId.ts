/** Id of the control of a field, to which the error summary links; of a group it is the first control. */
export const fieldId = (name: string): string => `field-${name}`
