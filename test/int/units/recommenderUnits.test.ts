import { addPeople } from './addPeople.ts'
import { countOutcomes } from './countOutcomes.ts'
import { importUnits } from './importUnits.ts'
import { invite } from './invite.ts'
import { issueAccounts } from './issueAccounts.ts'
import { closeDesk, openDesk } from './recommenderUnitsDesk.ts'

// Five subjects, one database: each boot costs seconds.
describe('the units that recommend', () => {
  beforeAll(openDesk)
  afterAll(closeDesk)

  importUnits()
  issueAccounts()
  addPeople()
  invite()
  countOutcomes()
})
