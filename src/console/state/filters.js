// The filters of a list are part of its address: a reload, a bookmark and the way back keep them.
import { useMemo } from '../library/preact.js';
import { replaceAddress, route } from './route.js';
import { useStore } from './store.js';

const NAMES = ['name', 'shipDateFrom', 'shipDateTo'];

/** Returns the filters without those that are empty. */
const filled = filters => Object.fromEntries(NAMES.filter(name => filters[name]?.trim()).map(name => [name, filters[name]]));

/** Says whether two filters leave the same of a list. */
export const areSame = (one, other) => JSON.stringify(NAMES.map(name => filled(one)[name])) === JSON.stringify(NAMES.map(name => filled(other)[name]));

/** Returns the chosen list, its filters, a function that sets them, and one that returns the address of a list with the same filters. */
export function useFilters(page, lists) {
  const { search } = useStore(route);
  const status = lists.includes(search.get('status')) ? search.get('status') : lists[0];
  const filters = useMemo(() => filled(Object.fromEntries(search)), [search.toString()]);
  const addressOf = (name, kept = filters) => `#/${page}?${new URLSearchParams({ status: name, ...kept })}`;
  return { status, filters, setFilters: next => replaceAddress(addressOf(status, filled(next))), addressOf };
}
