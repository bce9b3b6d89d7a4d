import type { Order, OrderState } from '../../store/shop.ts'
import { addDays, daysBetween, TODAY } from './calendar.ts'
import type { Random } from './random.ts'

export type Progress = Pick<Order, 'state' | 'shippedOn' | 'deliveredOn' | 'trackingNumber'>

/** How far an order of this day has come by `TODAY`. Most go well; some are cancelled, held or sent back. */
export function progress(placedOn: string, country: string, random: Random): Progress {
  if (random.chance(0.05)) return { ...NOT_SENT, state: 'cancelled' }
  const shippedOn = addDays(placedOn, random.pick([1, 1, 2, 2, 3, 4]))
  if (shippedOn >= TODAY) return { ...NOT_SENT, state: random.chance(0.2) ? 'held' : 'processing' }
  const trackingNumber = `ZX${random.integer(200_000_000, 999_999_999)}${country}`
  const deliveredOn = addDays(shippedOn, random.integer(2, 6))
  if (deliveredOn >= TODAY) return { state: 'shipped', shippedOn, deliveredOn: null, trackingNumber }
  return {
    state: afterwards(daysBetween(deliveredOn, TODAY), random),
    shippedOn,
    deliveredOn,
    trackingNumber,
  }
}

const NOT_SENT = { shippedOn: null, deliveredOn: null, trackingNumber: null }

/** What became of a delivered order: requests are open for a month at most, then they are settled. */
function afterwards(days: number, random: Random): OrderState {
  const mood = random.next()
  if (days > 30) return mood < 0.06 ? 'refunded' : 'delivered'
  if (mood < 0.1) return 'return-requested'
  if (mood < 0.17) return 'exchange-requested'
  if (mood < 0.22) return 'refund-requested'
  return 'delivered'
}
