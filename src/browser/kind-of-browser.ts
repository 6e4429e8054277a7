/** What has to be known of the browser to say what it does with stored notes. */

/** Is it Safari, or another browser on an iPhone or iPad, which all clear storage after seven days without a visit? */
export function isSafari(): boolean {
  return isIos() || (/Macintosh.*AppleWebKit/.test(navigator.userAgent) && !isChromium());
}

/** Was it opened from the home screen or as an installed app, with a storage of its own in Safari? */
export function isOnHomeScreen(): boolean {
  // What iOS has said since long before the media query.
  const isOnIos = 'standalone' in navigator && navigator.standalone === true;
  return isOnIos || ['standalone', 'fullscreen', 'minimal-ui'].some((mode) => window.matchMedia(`(display-mode: ${mode})`).matches);
}

const isChromium = (): boolean => /Chrome|Chromium|Edg\//.test(navigator.userAgent);

/** Is it an iPhone or iPad? An iPad says that it is a Mac, and has a touch screen. */
export function isIos(): boolean {
  const isIpad = /Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1 && !isChromium();
  return /iPhone|iPad|iPod/.test(navigator.userAgent) || isIpad;
}
