// A labelled field of a form, with its error below it.
import { html } from '../library/preact.js';
import { day } from '../language.js';
import { isWhole } from '../state/days.js';

let last = 0;
const ids = new Map();
const idOf = name => ids.get(name) ?? ids.set(name, `field-${++last}`).get(name);

/** Browsers write the date of a field by their own customs; below it stands the day in the seller's language. */
const Written = ({ date }) => isWhole(date) && html`<p class="hint written">${day(date)}</p>`;

/** Shows an input with its label. Other properties go to the input; `name` must be the only one on the page. */
export function Field({ name, label, error, hint, onValue, children, class: kind = '', ...input }) {
  const id = idOf(name);
  const described = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  const shared = { id, name, 'aria-invalid': error ? 'true' : undefined, 'aria-describedby': described, ...input };
  return html`<div class="field ${kind}">
    <label for=${id}>${label}</label>
    ${children
      ? html`<select ...${shared} onChange=${event => onValue(event.target.value)}>${children}</select>`
      : html`<input ...${shared} onInput=${event => onValue(event.target.value)} />`}
    ${input.type === 'date' && html`<${Written} date=${input.value} />`}
    ${error ? html`<p id="${id}-error" class="error">${error}</p>` : hint && html`<p id="${id}-hint" class="hint">${hint}</p>`}
  </div>`;
}
