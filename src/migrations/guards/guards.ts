import { tableOf } from '../../domain/basics/tableNames.ts'
import { APPEND_ONLY } from './appendOnly.ts'
import { checkGuard, functionGuard, indexGuard, triggerGuard } from './guard.ts'
import type { Guard } from './guard.ts'

const REFUSE_CHANGE = 'contest_refuse_change'

/** The one change of the record there is: a purge blanks the name on the lines of a closed account, and nothing else. */
const refuseChange = (activity: string): string => `
    begin
      if tg_op = 'UPDATE' and tg_table_name = '${activity}'
        and current_setting('contest.purge', true) = 'on'
        and to_jsonb(new) - 'actor_name' = to_jsonb(old) - 'actor_name' then
        return new;
      end if;
      raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end `

/** Everything that the database holds by itself, in the order in which it is made. */
export function guards(): Guard[] {
  return [
    functionGuard({ name: REFUSE_CHANGE, body: refuseChange(tableOf('activity')) }),
    ...APPEND_ONLY.map((collection) =>
      triggerGuard({ name: 'append_only', table: tableOf(collection), calls: REFUSE_CHANGE }),
    ),
    triggerGuard({
      name: 'sealed_stays',
      table: tableOf('recommendationTables'),
      calls: REFUSE_CHANGE,
      when: `old.state = 'sealed'`,
    }),
    checkGuard({
      name: `${tableOf('ballots')}_slot_within_quota`,
      table: tableOf('ballots'),
      check: 'slot between 1 and quota',
      shows: ['slot >= ', '1', 'slot <= quota'],
    }),
    // Texts that share a passage are found by it (R37).
    indexGuard({
      name: `${tableOf('entryTexts')}_fingerprints_idx`,
      table: tableOf('entryTexts'),
      definition: 'using gin (fingerprints)',
      shows: ['USING gin (fingerprints)'],
    }),
    // The worker asks for these twice a second; what was sent or is read in the portal must not slow it down.
    indexGuard({
      name: `${tableOf('messages')}_outgoing`,
      table: tableOf('messages'),
      definition: `(expires_at, id) where state in ('waiting', 'sending')`,
      shows: ['(expires_at, id)', `'waiting'`, `'sending'`],
    }),
  ]
}
