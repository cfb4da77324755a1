// Why something is as it is: the code and the facts of an explanation, said in the seller's language.
import { html } from '../library/preact.js';
import { country, day, either, family, has, instant, language, list, money, n, number, t } from '../language.js';
import { measure, miles } from '../measures.js';

const ANY_CARRIER = 'OTHER';

/** How a fact is shown whose value does not say it; any other word is the noun of a count. */
const FORMATS = {
  day,
  instant,
  miles,
  rate: value => number(value, 4, 2),
  pounds: ({ value }) => `${number(value, 2)} ${t('unit.LB')}`,
  nth: index => number(index + 1),
  clauses: parts => parts.map(explained).join(language.get() === 'en' ? '; ' : '；'),
  sum: parts => parts.map(explained).join(' + '),
  mode: mode => family('mode', mode),
  solution: solution => family('solution', solution),
  unit: unit => family('unit', unit),
  country,
  states: states => either(states.map(each => shown(each))),
  carrier: name => (name === ANY_CARRIER ? t('carrier.any') : name),
};

function shown(value, format) {
  if (format) return FORMATS[format] ? FORMATS[format](value) : n(format, value);
  if (Array.isArray(value)) return list(value.map(each => shown(each)));
  if (typeof value === 'number') return number(value);
  if (value?.facts) return explained(value);
  if (value?.name) return family('state', value.code);
  if (value?.unit) return measure(value);
  if (value?.amount !== undefined) return money(value);
  return value;
}

/** Says whether there are words for an explanation and for all that it names. */
function isKnown(value) {
  if (Array.isArray(value)) return value.every(isKnown);
  if (!value?.facts) return true;
  return has(`because.${value.code}`) && isKnown(Object.values(value.facts)) && isKnown(value.further ?? []);
}

const HAN = /\p{Script=Han}/u;

/** Returns text in its place: between Chinese there is no space. */
function placed(before, text, after) {
  return `${before && HAN.test(text[0]) ? '' : before}${text}${after && HAN.test(text.at(-1)) ? '' : after}`;
}

/** Returns the sentence of an explanation, with those that follow it. */
function explained({ code, facts, further = [] }) {
  const chinese = language.get() !== 'en';
  const sentence = t(`because.${code}`).replace(/( ?)\{(\w+)(?::([\w-]+))?\}( ?)/g, (place, before, name, format, after) => {
    if (!(name in facts)) return place;
    const text = String(shown(facts[name], format));
    return chinese ? placed(before, text, after) : `${before}${text}${after}`;
  });
  return [sentence, ...further.map(explained)].join(language.get() === 'en' ? ' ' : '');
}

/** Returns the explanation of an answer in the seller's language, or nothing if there are no words for it here. */
export const explanationOf = ({ explanation } = {}) => (explanation && isKnown(explanation) ? explained(explanation) : undefined);

/** Shows a sentence of an answer: its explanation, or else what the service wrote, in English. */
export function Sentence({ of, member }) {
  return explanationOf(of) ?? html`<span lang="en">${of[member]}</span>`;
}
