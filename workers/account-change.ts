import type { JobResult } from '../core/event.ts'
import type { Customer, PostalAddress } from '../store/shop.ts'
import { postal } from '../core/format.ts'
import { refused, refusedValue } from './job-results.ts'
import { customerOf, type JobParts, type JobRequest } from './job.ts'
import { addressIn, isSameAddress } from './new-address.ts'
import { textIn } from './wishes.ts'

export const ACCOUNT_REASONS: readonly string[] = [
  'no-customer',
  'email-taken',
  'incomplete-address',
  'same-already',
]

/** What a customer wants to have changed in the account, or what has to be said instead. */
export type AccountChange =
  | {
      readonly customer: Customer
      readonly wanted: { readonly email?: string; readonly phone?: string; readonly address?: PostalAddress }
      /** The same as it is shown, by slot. */
      readonly change: Readonly<Record<string, string>>
      /** Of what is wanted that which is so already. */
      readonly same: readonly string[]
      readonly instead: null
    }
  | { readonly instead: JobResult }

export async function accountChange(
  request: JobRequest,
  { shop }: Pick<JobParts, 'shop'>,
): Promise<AccountChange> {
  const customer = await shop.customer(customerOf(request, request.intent))
  if (!customer) return { instead: refused('no-customer') }
  const { data } = request
  const [email, phone] = [textIn(data, 'email'), textIn(data, 'phone')]
  const address = addressIn(data, customer.address)
  if (textIn(data, 'address') !== null && !address)
    return { instead: refusedValue('address', 'incomplete-address', {}) }
  if (email !== null && (await isTaken(email, customer, shop)))
    return { instead: refusedValue('email', 'email-taken', {}) }
  const change = {
    ...(email === null ? {} : { email }),
    ...(phone === null ? {} : { phone }),
    ...(address ? { address: postal(address) } : {}),
  }
  const same = [
    ...(email !== null && isSame(email, customer.email) ? ['email'] : []),
    ...(phone !== null && phone === customer.phone ? ['phone'] : []),
    ...(address && isSameAddress(address, customer.address) ? ['address'] : []),
  ]
  const wanted = {
    ...(email === null ? {} : { email }),
    ...(phone === null ? {} : { phone }),
    ...(address ? { address } : {}),
  }
  return { customer, wanted, change, same, instead: null }
}

/** Does another account have it? */
async function isTaken(email: string, { id }: Customer, shop: JobParts['shop']): Promise<boolean> {
  const other = await shop.customerByEmail(email)
  return other !== null && other.id !== id
}

const isSame = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
