// A message in the page: what went wrong, what to know.
import { html } from '../library/preact.js';

/** Shows a message. The kinds are info, warning, danger and success; dangers are read out at once. */
export function Notice({ kind = 'info', title, children, action }) {
  return html`<div class="notice ${kind}" role=${kind === 'danger' ? 'alert' : 'status'}>
    <div class="grow">${title && html`<strong>${title}</strong>`}<div>${children}</div></div>
    ${action}
  </div>`;
}
