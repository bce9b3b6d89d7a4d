import { demoShop } from '../../config/shop/data.ts'
import type { StorefrontParts } from '../../config/shop/storefront/routes.ts'
import type { Product } from '../../store/shop.ts'

/** What the storefront needs: the demo shop in memory, words that bite, and a product that does too. */
export function parts(asked: () => void = () => undefined): StorefrontParts {
  const data = demoShop()
  const products = [...data.products, HOSTILE]
  const words: Record<string, Record<string, string>> = {
    en: {
      name: 'Corner Shop',
      footer: 'A demonstration',
      products: 'Products',
      'proof-note': 'Try {{emails}}',
    },
    zh: { name: '街角 <b>"小店"', products: '商品' },
  }
  return {
    shop: {
      products: async ({ category, limit }) => {
        asked()
        return products.filter((product) => !category || product.category === category).slice(0, limit)
      },
      customers: async (ids) => data.customers.filter((customer) => ids.includes(customer.id)),
      customer: async (id) => data.customers.find((customer) => customer.id === id) ?? null,
    },
    sign: (customerId) => `signed ${customerId}`,
    cookieSecret: 'a secret of this test',
    words: (locale) => {
      const found = Object.hasOwn(words, locale) ? locale : 'en'
      return { locale: found, direction: 'ltr', words: words[found] ?? {} }
    },
    letters: () => [],
  }
}

/** A name that would break out of any element and attribute it is not escaped in. */
const HOSTILE: Product = {
  ...(demoShop().products[0] as Product),
  id: 'p-hostile',
  category: 'traps',
  names: { en: `"><script>alert('1')</script>` },
  image: '"/><script/>',
}
