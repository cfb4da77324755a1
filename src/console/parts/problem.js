// A refusal, in the seller's language: by its code, and below that why, by the code and the facts of its explanation.
import { html } from '../library/preact.js';
import { has, language, t } from '../language.js';
import { Sentence, explanationOf } from './explanation.js';
import { Notice } from './notice.js';

/** Returns the sentence of a refusal, by its code. */
export const sentence = ({ code }) => (has(`problem.${code}`) ? t(`problem.${code}`) : t('problem.unknown', { code }));

/** Returns what stands below the sentence of a refusal: why, or the server's own words where these are read. */
function Detail({ problem }) {
  const why = explanationOf(problem);
  if (why) return why === sentence(problem) ? null : html`<p class="detail">${why}</p>`;
  const isRead = language.get() === 'en' || !has(`problem.${problem.code}`);
  return isRead && problem.detail ? html`<p class="detail" lang="en">${problem.detail}</p>` : null;
}

/** Shows a refusal, with the wrong fields, and how to try again if that may help; `labelOf` may have a word for a field. */
export function ProblemNotice({ problem, retry, labelOf = () => undefined }) {
  if (!problem) return null;
  const again = retry && problem.retryable && html`<button class="button" onClick=${retry}>${t('again')}</button>`;
  const errors = (problem.errors ?? []).filter(each => !problem.detail?.startsWith(each.message));
  return html`<${Notice} kind="danger" title=${sentence(problem)} action=${again}>
    <${Detail} problem=${problem} />
    ${errors.length > 0 && html`<ul class="errors">
      ${errors.slice(0, 20).map(each => html`<li>${labelOf(each.field) ?? html`<code>${each.field}</code>`} <${Sentence} of=${each} member="message" /></li>`)}
    </ul>`}
  <//>`;
}
