/** Keeps the chosen language in a cookie, so that the next page comes in it at once, and loads that page. */
export function rememberLanguage(select: HTMLSelectElement): void {
  select.addEventListener('change', () => {
    document.cookie = `shop_locale=${encodeURIComponent(select.value)}; Path=/; Max-Age=31536000; SameSite=Lax`
    const url = new URL(location.href)
    url.searchParams.delete('locale')
    history.replaceState(null, '', url)
    location.reload()
  })
}
