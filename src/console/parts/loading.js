// A placeholder for an answer that is not there yet.
import { html } from '../library/preact.js';
import { t } from '../language.js';
import { ended } from '../api/session.js';
import { ProblemNotice, sentence } from './problem.js';

/** Says that something is loaded. */
export const Loading = () => html`<div class="loading" role="status"><span class="hidden">${t('loading')}</span></div>`;

/** Shows the children with the data, else that it is loaded, else why it cannot be. */
export function Loaded({ resource, children }) {
  const { data, problem, load } = resource;
  return html`${!data && problem && html`<h1 class="hidden">${sentence(problem)}</h1>`}
    ${!ended.get() && html`<${ProblemNotice} problem=${problem} retry=${load} />`}
    ${data ? children(data) : !problem && html`<${Loading} />`}`;
}
