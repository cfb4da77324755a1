// The language of the console, and what is written by its customs: numbers, money, days.
import en from './words/en.js';
import { createStore } from './state/store.js';

export const LANGUAGES = { en: 'English', 'zh-CN': '简体中文' };
const KEY = 'language';
const words = { en };

export const language = createStore('en');

function preferred() {
  const kept = localStorage.getItem(KEY);
  if (kept in LANGUAGES) return kept;
  return navigator.languages.some(each => each.startsWith('zh')) && !navigator.language.startsWith('en') ? 'zh-CN' : 'en';
}

/** Loads the words of the preferred language. */
export const prepareLanguage = () => speak(preferred());

/** Switches to another language at once, and remembers it. */
export async function speak(name) {
  words[name] ??= (await import('./words/zh-CN.js')).default;
  localStorage.setItem(KEY, name);
  document.documentElement.lang = name;
  language.set(name);
}

function fill(text, facts) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);
}

/** Says whether a word exists, for what the server may add one day. */
export const has = key => key in words[language.get()];

/** Returns the words of a key, with the facts in their places. */
export function t(key, facts = {}) {
  return fill(words[language.get()][key] ?? words.en[key] ?? key, facts);
}

/** Returns a word out of a family, such as family('status', 'SHIPPED'); else the name itself. */
export function family(name, member) {
  const key = `${name}.${member}`;
  return has(key) ? t(key) : String(member);
}

/** Returns a count with its noun: n('boxes-count', 40). */
export function n(noun, count) {
  const form = new Intl.PluralRules(language.get()).select(count) === 'one' ? 'one' : 'other';
  return t(`${noun}.${form}`, { count: number(count) });
}

export function number(value, most = 1, least = 0) {
  return new Intl.NumberFormat(language.get(), { minimumFractionDigits: least, maximumFractionDigits: most }).format(value);
}

export function money({ amount, code }) {
  return new Intl.NumberFormat(language.get(), { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' }).format(amount);
}

/** Returns a day like 2026-11-30 as people write it. */
export function day(date) {
  return new Intl.DateTimeFormat(language.get(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** Returns an instant in the time zone of the reader. */
export function instant(at) {
  return new Intl.DateTimeFormat(language.get(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

export const list = names => new Intl.ListFormat(language.get()).format(names);

/** Returns names of which one is meant. */
export const either = names => new Intl.ListFormat(language.get(), { type: 'disjunction' }).format(names);

/** Compares two texts as the language orders them. */
export const inOrder = (one, other) => new Intl.Collator(language.get()).compare(one, other);

/** Returns the name of a country by its code. */
export const country = code => new Intl.DisplayNames(language.get(), { type: 'region' }).of(code);
