import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import { checkPassword } from '../src/domain/accounts/password.ts'
import { slugOf } from '../src/domain/basics/collections.ts'
import { isRefusal } from '../src/domain/basics/refusal.ts'
import { resetOwner } from '../src/queries/accounts/resetOwner.ts'
import { isInsideOperation } from '../src/store/database/session.ts'
import { localeOf, wordsOfRefusal } from '../src/translations/translate.ts'
import { invalidFields } from './invalidFields.ts'

/**
 * A password that is set by a form of the panel, or by a program, is as strong as one chosen in the portals; it is refused in
 * words at its field. What our own operations set they have checked themselves, or made.
 */
export const checkNewPassword: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  collection,
  req,
}) => {
  const password: unknown = data?.password
  if (!password || (await isInsideOperation(req))) return data
  const known = [data, originalDoc as Record<string, unknown> | undefined]
  const personal = known.flatMap((doc) => [doc?.username, doc?.email, doc?.phone])
  refuseWeak({ password, personal, collection: collection.slug, req })
  return data
}

/** The same for one that is set by a letter: there Payload shows the other hook what is stored only. */
export const checkResetPassword: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'resetPassword') return
  const { data } = args as { data?: { password?: unknown; token?: unknown } }
  const token = typeof data?.token === 'string' ? data.token : ''
  const owner = await resetOwner(req.payload, { token, now: new Date() })
  refuseWeak({ password: data?.password, personal: [owner], collection: slugOf('staff'), req })
}

function refuseWeak({
  password,
  personal,
  collection,
  req,
}: {
  password: unknown
  personal: readonly unknown[]
  collection: string
  req: PayloadRequest
}): void {
  const strong = checkPassword({
    password: typeof password === 'string' ? password : '',
    personal: personal.filter((each) => typeof each === 'string'),
  })
  if (!isRefusal(strong)) return
  const message = wordsOfRefusal(strong, localeOf(req.i18n?.language))
  throw invalidFields({ collection, errors: [{ message, path: 'password' }], req })
}
