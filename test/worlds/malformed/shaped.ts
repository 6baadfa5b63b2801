import fc from 'fast-check'
import type { FlattenedField } from 'payload'

/** Values by name that have the shape of these fields and mean nothing: what comes as far as hooks and the database. */
export function shaped(
  fields: readonly FlattenedField[],
  value: fc.Arbitrary<string>,
  depth = 0,
): fc.Arbitrary<Record<string, unknown>> {
  const named = fields.flatMap((field) =>
    'name' in field ? [[field.name, shapedValue(field, value, depth)] as const] : [],
  )
  // Most of what a form needs, so that it is not refused for what is missing.
  return fc
    .record(Object.fromEntries(named), { requiredKeys: [] })
    .chain((data) =>
      fc
        .record(Object.fromEntries(named))
        .map((whole) => (depth > 0 ? whole : { ...whole, ...data })),
    )
}

function shapedValue(
  field: FlattenedField,
  value: fc.Arbitrary<string>,
  depth: number,
): fc.Arbitrary<unknown> {
  const rarely = fc.constantFrom(null, undefined, '', 0, [], {})
  const mostly = (arbitrary: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 12, arbitrary }, { weight: 1, arbitrary: rarely })
  switch (field.type) {
    case 'array':
      return depth > 2
        ? fc.constant([])
        : mostly(fc.array(shaped(field.flattenedFields, value, depth + 1), { maxLength: 2 }))
    case 'group':
    case 'tab':
      return mostly(shaped(field.flattenedFields, value, depth + 1))
    case 'blocks':
      return depth > 1
        ? fc.constant([])
        : mostly(
            fc.array(
              fc.constantFrom(...field.blocks).chain(({ slug, flattenedFields = [] }) =>
                shaped(flattenedFields, value, depth + 1).map((row) => ({
                  ...row,
                  blockType: slug,
                })),
              ),
              { maxLength: 2 },
            ),
          )
    case 'number':
      return mostly(fc.constantFrom(0, 1, -1, 1.5, 2 ** 31, 2 ** 53, 1e300, '7', '1e400'))
    case 'date':
      return mostly(
        fc.constantFrom('2024-01-01T00:00:00.000Z', '+275760-09-13', '0001-01-01', '2024'),
      )
    case 'checkbox':
      return mostly(fc.constantFrom(true, false, 'true', 1))
    case 'radio':
    case 'select': {
      const options = field.options.map((each) => (typeof each === 'string' ? each : each.value))
      return mostly(fc.oneof(fc.constantFrom(...options), value))
    }
    case 'relationship':
    case 'upload':
      return mostly(value)
    case 'json':
    case 'richText':
      return fc.oneof(fc.jsonValue(), value)
    default:
      return mostly(value)
  }
}
