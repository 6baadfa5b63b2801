import { canonicalJson } from '../basics/canonicalJson.ts'
import type { FormDefinition } from '../types/index.ts'

/** Canonical text of a form: equal forms, equal text, whatever order their members came in. The digest is taken by the caller. */
export function definitionText(definition: FormDefinition): string {
  return canonicalJson(definition)
}
