// Puts the chosen colour scheme on the page before its first paint, so that a dark room stays dark.
;(() => {
  const chosen = localStorage.getItem('mui-mode')
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-scheme', dark ? 'dark' : 'light')
})()
