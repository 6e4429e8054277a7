/** What has to be known of the browser to say what it does with stored notes. */

/** Is it Safari, or another browser on an iPhone or iPad, which all clear storage after seven days without a visit? */
export function isSafari(): boolean {
  return /AppleWebKit/.test(navigator.userAgent) && !/Chrome|Chromium|Edg|Android/.test(navigator.userAgent);
}

/** Was it opened from the home screen or as an installed app, with a storage of its own in Safari? */
export function isOnHomeScreen(): boolean {
  return window.matchMedia('(display-mode: standalone)').matches;
}
