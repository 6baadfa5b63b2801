export { InstantField } from '../admin/InstantField/index.tsx'
