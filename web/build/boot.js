// Chooses the scripts that this browser can run. It is written for the oldest of them, and not translated.
(() => {
  var named = document.currentScript;
  function load(file, type, then) {
    var script = document.createElement('script');
    script.src = named.getAttribute(file);
    script.type = type;
    script.onload = then;
    document.head.appendChild(script);
  }
  // Younger than everything that the modern scripts use: who has this has all of it.
  if ('noModule' in named && Array.prototype.toSorted) {
    load('data-modern', 'module', null);
  } else {
    load('data-polyfills', 'text/javascript', () => {
      window.System.import(named.getAttribute('data-legacy'));
    });
  }
})();
