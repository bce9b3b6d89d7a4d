import type { Customer, Order, Product } from '../../store/shop.ts'
import { COLORS, namesFrom, RANGES } from './catalogue.ts'

/** The rows that people, tests and the documentation know by name. Nothing generated touches them. */

const lisbon = { street: 'Rua das Flores 18', city: 'Lisboa', postcode: '1200-195', country: 'PT' }
const shanghai = { street: '88 Yuyuan Road', city: 'Shanghai', postcode: '200040', country: 'CN' }
const hamburg = { street: 'Lindenweg 7', city: 'Hamburg', postcode: '20095', country: 'DE' }
const rotterdam = { street: 'Harbour Road 41, Unit 7', city: 'Rotterdam', postcode: '3011 AB', country: 'NL' }

export const fixedCustomers: readonly Customer[] = [
  {
    id: 'c-1001',
    name: 'Ana Souza',
    email: 'ana@example.com',
    phone: null,
    locale: 'en',
    address: lisbon,
    createdAt: '2025-02-11T09:20:00.000Z',
  },
  {
    id: 'c-1002',
    name: 'Wei Zhang',
    email: 'wei@example.com',
    phone: null,
    locale: 'zh',
    address: shanghai,
    createdAt: '2025-04-03T02:45:00.000Z',
  },
  {
    id: 'c-1003',
    name: 'Lena Fischer',
    email: 'lena@example.com',
    phone: null,
    locale: 'de',
    address: hamburg,
    createdAt: '2026-11-15T17:05:00.000Z',
  },
]

const trailRunningShoes: Product = {
  id: 'p-1001',
  category: 'shoes',
  names: namesFrom(
    'Trail Running Shoes | 越野跑鞋 | Zapatillas de trail running | Chaussures de trail | Trailrunning-Schuhe | トレイルランニングシューズ',
  ),
  price: { amount: 89.9, currency: 'EUR' },
  colors: ['black', 'blue', 'red', 'green'],
  sizes: RANGES.shoes.sizes,
  stock: 46,
  rating: 4.7,
  image: COLORS.red,
}

const rainJacket: Product = {
  id: 'p-1002',
  category: 'clothing',
  names: namesFrom(
    'Rain Jacket | 雨衣 | Chaqueta impermeable | Veste de pluie | Regenjacke | レインジャケット',
  ),
  price: { amount: 120, currency: 'EUR' },
  colors: ['blue', 'yellow', 'black', 'green'],
  sizes: RANGES.clothing.sizes,
  stock: 31,
  rating: 4.6,
  image: COLORS.yellow,
}

const wirelessEarbuds: Product = {
  id: 'p-1003',
  category: 'audio',
  names: namesFrom(
    'Wireless Earbuds | 无线耳机 | Auriculares inalámbricos | Écouteurs sans fil | Kabellose Ohrhörer | ワイヤレスイヤホン',
  ),
  price: { amount: 59, currency: 'EUR' },
  colors: ['white', 'black', 'blue'],
  sizes: [],
  stock: 88,
  rating: 4.4,
  image: COLORS.blue,
}

const coffeeGrinder: Product = {
  id: 'p-1004',
  category: 'kitchen',
  names: namesFrom(
    'Coffee Grinder | 咖啡研磨机 | Molinillo de café | Moulin à café | Kaffeemühle | コーヒーグラインダー',
  ),
  price: { amount: 75.5, currency: 'EUR' },
  colors: ['silver', 'black', 'green'],
  sizes: [],
  stock: 24,
  rating: 4.5,
  image: COLORS.green,
}

const mirrorlessCamera: Product = {
  id: 'p-1005',
  category: 'photo',
  names: namesFrom(
    'Mirrorless Camera | 无反相机 | Cámara sin espejo | Appareil photo hybride | Systemkamera | ミラーレスカメラ',
  ),
  price: { amount: 1899, currency: 'EUR' },
  colors: ['black', 'silver', 'grey'],
  sizes: [],
  stock: 9,
  rating: 4.8,
  image: COLORS.silver,
}

export const fixedProducts: readonly Product[] = [
  trailRunningShoes,
  rainJacket,
  wirelessEarbuds,
  coffeeGrinder,
  mirrorlessCamera,
]

export const fixedOrders: readonly Order[] = [
  {
    id: 'SO-2026-00102',
    customerId: 'c-1002',
    state: 'delivered',
    ...one(coffeeGrinder, 'silver', null),
    address: shanghai,
    placedOn: '2026-08-25',
    shippedOn: '2026-08-26',
    deliveredOn: '2026-09-01',
    trackingNumber: 'ZX209417736CN',
    payment: { method: 'card', cardAddedAt: '2025-04-03T02:58:00.000Z', paidAt: '2026-08-25T04:16:00.000Z' },
  },
  {
    id: 'SO-2026-00390',
    customerId: 'c-1001',
    state: 'delivered',
    ...one(wirelessEarbuds, 'white', null),
    address: lisbon,
    placedOn: '2026-11-07',
    shippedOn: '2026-11-09',
    deliveredOn: '2026-11-12',
    trackingNumber: 'ZX318840265PT',
    payment: { method: 'card', cardAddedAt: '2025-02-11T09:31:00.000Z', paidAt: '2026-11-07T20:41:00.000Z' },
  },
  {
    id: 'SO-2026-00417',
    customerId: 'c-1001',
    state: 'shipped',
    ...one(trailRunningShoes, 'black', '42'),
    address: lisbon,
    placedOn: '2026-11-16',
    shippedOn: '2026-11-19',
    deliveredOn: null,
    trackingNumber: 'ZX123456789CN',
    payment: { method: 'card', cardAddedAt: '2025-02-11T09:31:00.000Z', paidAt: '2026-11-16T18:12:00.000Z' },
  },
  {
    id: 'SO-2026-00418',
    customerId: 'c-1001',
    state: 'processing',
    ...one(rainJacket, 'blue', 'M'),
    address: lisbon,
    placedOn: '2026-11-18',
    shippedOn: null,
    deliveredOn: null,
    trackingNumber: null,
    payment: { method: 'paypal', cardAddedAt: null, paidAt: '2026-11-18T07:55:00.000Z' },
  },
  {
    // What the risk check is for: a card of the same hour, an address never used before, the dearest thing we sell.
    id: 'SO-2026-00500',
    customerId: 'c-1002',
    state: 'processing',
    ...one(mirrorlessCamera, 'black', null),
    address: rotterdam,
    placedOn: '2026-11-22',
    shippedOn: null,
    deliveredOn: null,
    trackingNumber: null,
    payment: { method: 'card', cardAddedAt: '2026-11-22T21:04:00.000Z', paidAt: '2026-11-22T21:31:00.000Z' },
  },
]

function one(product: Product, color: string, size: string | null): Pick<Order, 'lines' | 'total'> {
  const { id, names, price } = product
  return { lines: [{ productId: id, names, color, size, quantity: 1, price }], total: price }
}
