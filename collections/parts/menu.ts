import { rolesOf } from '../../access/roles.ts'
import type { RequestUser } from '../../access/roles.ts'
import type { StaffRole } from '../../src/domain/types/index.ts'

/**
 * Keeps a collection out of the panel's menu and pages for everybody but these roles: what is kept for the record, or
 * reached through the page it belongs to. Who may read it is the matrix's business, not the menu's.
 */
export const menuOf =
  (...roles: StaffRole[]) =>
  ({ user }: { user: unknown }): boolean =>
    !rolesOf(user as RequestUser | null).some((role) => (roles as string[]).includes(role))
