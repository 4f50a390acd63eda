// Before the first paint, or a dark desk would flash white. A file of its own because the policy forbids inline scripts.
(() => {
  const read = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage may be closed to us; the system's theme is a good answer
    }
  };
  const theme = read('tertulia.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  const locale = read('tertulia.locale');
  if (locale) document.documentElement.lang = locale;
})();
