// Runs before the first paint, so that neither theme nor language flashes.
(function () {
  var root = document.documentElement;
  var scheme = null;
  var language = null;
  try {
    scheme = localStorage.getItem('guanxi.theme');
    language = localStorage.getItem('guanxi.language');
  } catch {
    // Storage may be switched off: the system's own settings hold.
  }
  if (scheme !== 'light' && scheme !== 'dark') {
    scheme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  root.setAttribute('data-mantine-color-scheme', scheme);
  root.lang = language || ((navigator.language || '').toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
})();
