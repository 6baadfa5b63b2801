export { contestCarryOver } from '../migrations/carryOver/contestCarryOver.ts'
export { contestGuards } from '../migrations/guards/contestGuards.ts'
