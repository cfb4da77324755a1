// Where a keyboard and a screen reader go on after the button that was pressed is gone.

/** Moves the focus once the page shows what has changed; to the page itself if the element is not there. */
export function focusOn(selector) {
  setTimeout(() => (document.querySelector(selector) ?? document.getElementById('main'))?.focus());
}
