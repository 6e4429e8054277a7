/** Static buttons that lead to a place on their page, `data-place`, before anything else is loaded. Tiny: it comes with the page. */
export function leadToPlaces(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-place]')) {
    button.onclick = () => {
      // No new step of history: Back leads away from the page, and not to it.
      location.replace(`#${button.dataset['place'] ?? ''}`);
    };
  }
}
