import type { Endpoint } from 'payload'

import { entryListEndpoints } from './entryList.ts'
import { opinionEndpoints } from './opinions.ts'
import { orderEndpoints } from './order.ts'
import { peopleEndpoints } from './people.ts'
import { tableEndpoints } from './tables.ts'

/** What recommenders do, below `/api/portal/unit`. */
export const recommenderEndpoints: Endpoint[] = [
  ...opinionEndpoints,
  ...entryListEndpoints,
  ...orderEndpoints,
  ...tableEndpoints,
  ...peopleEndpoints,
]
