import type { UIField } from 'payload'

/** The dates that a text beside it may name, each with what it is filled with now; nothing is stored. */
export const scheduleFields: UIField = {
  name: 'scheduleFields',
  type: 'ui',
  admin: { components: { Field: 'payload-plugin-contest/rsc#ScheduleFields' } },
}
