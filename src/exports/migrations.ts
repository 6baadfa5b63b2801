export { contestGuards } from '../migrations/guards/contestGuards.ts'
export { installGuards } from '../migrations/guards/installGuards.ts'
export { removeGuards } from '../migrations/guards/removeGuards.ts'
