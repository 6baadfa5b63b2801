import type { Endpoint } from 'payload'

import { entryListEndpoints } from '../recommending/entryList.ts'
import { opinionEndpoints } from '../recommending/opinions.ts'
import { orderEndpoints } from '../recommending/order.ts'
import { peopleEndpoints } from '../accounts/colleagues.ts'
import { tableEndpoints } from '../tables/tables.ts'

/** What recommenders do, below `/api/portal/unit`. */
export const recommenderEndpoints: Endpoint[] = [
  ...opinionEndpoints,
  ...entryListEndpoints,
  ...orderEndpoints,
  ...tableEndpoints,
  ...peopleEndpoints,
]
