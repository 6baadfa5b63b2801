export { InstantField } from '../admin/InstantField/index.tsx'
export { RoleField } from '../admin/RoleField/index.tsx'
