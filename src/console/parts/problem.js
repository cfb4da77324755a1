// A refusal, in the seller's language by its code and its facts; in English the server's own sentence stands below it.
import { html } from '../library/preact.js';
import { has, money, t, day, instant, language, list } from '../language.js';
import { Sentence, explanationOf } from './explanation.js';
import { Notice } from './notice.js';

const FACTS = {
  expiredAt: instant,
  acceptedTotal: money,
  newTotal: money,
  earliest: day,
  latest: day,
  closedOn: day,
  nextOpenDay: day,
  previousOpenDay: day,
  closures: closures => list([...new Set(closures.map(each => each.warehouseId))]),
};

/** Returns the sentence of a refusal, with its facts. */
export function sentence({ code, facts = {} }) {
  const key = `problem.${code}`;
  const told = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, FACTS[name]?.(value) ?? value]));
  if (has(`${key}.facts`) && factsOf(`${key}.facts`).every(name => name in told)) return t(`${key}.facts`, told);
  return has(key) ? t(key) : t('problem.unknown', { code });
}

const factsOf = key => [...t(key).matchAll(/\{(\w+)\}/g)].map(match => match[1]);

/** Returns what stands below the sentence of a refusal: why, or the server's own words where these are read. */
function Detail({ problem }) {
  const why = explanationOf(problem);
  if (why) return html`<p class="detail">${why}</p>`;
  const isRead = language.get() === 'en' || !has(`problem.${problem.code}`);
  return isRead && problem.detail ? html`<p class="detail" lang="en">${problem.detail}</p>` : null;
}

/** Shows a refusal, with the wrong fields, and how to try again if that may help. */
export function ProblemNotice({ problem, retry }) {
  if (!problem) return null;
  const again = retry && problem.retryable && html`<button class="button" onClick=${retry}>${t('again')}</button>`;
  const errors = (problem.errors ?? []).filter(each => !problem.detail?.startsWith(each.message));
  return html`<${Notice} kind="danger" title=${sentence(problem)} action=${again}>
    <${Detail} problem=${problem} />
    ${errors.length > 0 && html`<ul class="errors">
      ${errors.slice(0, 20).map(each => html`<li><code>${each.field}</code> <${Sentence} of=${each} member="message" /></li>`)}
    </ul>`}
  <//>`;
}
