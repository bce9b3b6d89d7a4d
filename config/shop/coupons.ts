import type { Coupon } from '../../store/shop.ts'

const ALWAYS = { currency: 'EUR', minimum: 0, validUntil: null, firstOrderOnly: false } as const

/** Two that hold on the day `TODAY` of the calendar, one that is over and one that is yet to start. */
export const COUPONS: readonly Coupon[] = [
  { ...ALWAYS, code: 'WELCOME10', kind: 'percent', value: 10, validFrom: '2026-01-01' },
  { ...ALWAYS, code: 'SAVE15', kind: 'amount', value: 15, minimum: 100, validFrom: '2026-09-01' },
  {
    ...ALWAYS,
    code: 'SUMMER25',
    kind: 'percent',
    value: 25,
    validFrom: '2026-06-01',
    validUntil: '2026-08-31',
  },
  {
    ...ALWAYS,
    code: 'XMAS20',
    kind: 'percent',
    value: 20,
    validFrom: '2026-12-01',
    validUntil: '2026-12-26',
  },
]
