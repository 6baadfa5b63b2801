export { installGuards as up } from './guards/installGuards.ts'
export { removeGuards as down } from './guards/removeGuards.ts'
