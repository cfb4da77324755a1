// Names and values side by side.
import { html } from '../library/preact.js';

/** Shows pairs of a name and a value; those without a value are left out. */
export const Figures = ({ pairs, class: kind = '' }) => html`<dl class="figures ${kind}">
  ${pairs.filter(([, value]) => value !== undefined && value !== null).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
</dl>`;
