// Runs before the first paint, so that a chosen theme never flashes in the other colours.
(function () {
  var theme = localStorage.getItem('nachhalt.theme');
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
  }
  var language = localStorage.getItem('nachhalt.language');
  if (language === 'de' || language === 'en') {
    document.documentElement.lang = language;
  }
})();
