// One step of the accordion. A finished one is a line that can be opened.
import { html, useState } from '../library/preact.js';
import { t } from '../language.js';

/** Shows a step; `state` is done, open or record. */
export function Step({ name, state, summary, children, open = state === 'open' }) {
  const [shown, show] = useState(open);
  return html`<details id="step-${name}" class="step ${state}" open=${shown} onToggle=${event => show(event.currentTarget.open)}>
    <summary><span class="mark" aria-hidden="true"></span>
      <span class="grow"><h2>${t(`step.${name}`)}</h2> <span class="muted">${summary}</span></span>
      ${state === 'done' && html`<span class="hidden">${t('step.done')}</span>`}</summary>
    ${shown && html`<div class="step-body">${children}</div>`}
  </details>`;
}
