/** Where the demo shop draws the picture of a product. */
export function pictureAddress(productId: string): string {
  return `/shop/image/${encodeURIComponent(productId)}.svg`
}
