export { contestGuards } from '../migrations/guards/contestGuards.ts'
