import type { ShopData } from '../../store/shop.ts'
import { COUPONS } from './coupons.ts'
import { customers } from './customers.ts'
import { interactions } from './interactions.ts'
import { orders } from './orders.ts'
import { catalogue } from './products.ts'
import { tastes } from './tastes.ts'

/** The demo shop: the same rows in every call, made from fixed seeds, up to the day `TODAY` of the calendar. */
export function demoShop(): ShopData {
  const products = catalogue()
  const people = customers()
  const taste = tastes(products)
  const bought = orders(people, taste)
  return {
    products,
    customers: people,
    orders: bought,
    interactions: interactions(people, bought, taste),
    coupons: COUPONS,
  }
}
