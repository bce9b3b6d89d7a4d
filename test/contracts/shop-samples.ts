import type { Coupon, Customer, Order, OrderLine, Product, ShopData } from '../../store/shop.ts'

const address = { street: 'Rua das Flores 18', city: 'Lisboa', postcode: '1200-195', country: 'PT' }

export const jacket: Product = {
  id: 'p-1',
  category: 'clothing',
  names: { en: 'Rain Jacket', zh: '雨衣' },
  price: { amount: 120, currency: 'EUR' },
  colors: ['blue', 'black', 'green'],
  sizes: ['S', 'M'],
  stock: 31,
  rating: 4.6,
  image: '#e3b23a',
}

export const ana: Customer = {
  id: 'c-1',
  name: 'Ana Souza',
  email: 'Ana@Example.com',
  phone: null,
  locale: 'en',
  address,
  createdAt: '2025-02-11T09:20:00.000Z',
}

export const wei: Customer = {
  ...ana,
  id: 'c-2',
  name: 'Wei Zhang',
  email: 'wei@example.com',
  locale: 'zh',
}

export const line: OrderLine = {
  productId: 'p-1',
  names: jacket.names,
  color: 'blue',
  size: 'M',
  quantity: 1,
  price: jacket.price,
}

export const older: Order = {
  id: 'SO-2026-00001',
  customerId: 'c-1',
  state: 'processing',
  lines: [line],
  total: { amount: 89.9, currency: 'EUR' },
  address,
  placedOn: '2026-11-17',
  shippedOn: null,
  deliveredOn: null,
  trackingNumber: null,
  payment: { method: 'card', cardAddedAt: null, paidAt: '2026-11-17T18:12:00.000Z' },
}

export const newer: Order = {
  ...older,
  id: 'SO-2026-00009',
  placedOn: '2026-11-20',
  shippedOn: '2026-11-21',
  state: 'shipped',
}

export const welcome: Coupon = {
  code: 'WELCOME10',
  kind: 'percent',
  value: 10,
  currency: 'EUR',
  minimum: 0,
  validFrom: '2026-01-01',
  validUntil: null,
  firstOrderOnly: true,
}

export const data: ShopData = {
  products: [jacket, { ...jacket, id: 'p-2', category: 'audio', sizes: [], stock: 2 }],
  customers: [ana, wei],
  orders: [older, newer],
  interactions: [{ customerId: 'c-1', productId: 'p-1', kind: 'purchase', at: '2026-11-17T18:12:00.000Z' }],
  coupons: [welcome, { ...welcome, code: 'SAVE15', kind: 'amount', value: 15, minimum: 100 }],
}
