// Runs before the first paint, as a file of its own because the page's policy allows no inline script:
// the remembered language and colours are on the root element before anything is drawn.
(() => {
  const root = document.documentElement;
  let language = null;
  let scheme = null;
  try {
    language = localStorage.getItem('wasit-language');
    scheme = localStorage.getItem('wasit-colours');
  } catch {
    // Storage may be closed to the page; the defaults serve.
  }
  if (language === 'en') {
    root.lang = 'en';
    root.dir = 'ltr';
  }
  const dark =
    scheme === 'dark' || (scheme !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
