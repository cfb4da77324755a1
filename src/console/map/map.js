// A map with where the boxes come from and where they go.
import { html, useEffect, useState } from '../library/preact.js';
import { list, t } from '../language.js';
import { DOTS } from './dots.js';
import { places, prefix } from './places.js';
import { HEIGHT, WIDTH, project } from './projection.js';

const MARGIN = 14;
const LETTER = 8;
const within = (value, most) => Math.min(Math.max(value, MARGIN), most - MARGIN);

function place(known, postalCode) {
  const found = known.get(prefix(postalCode));
  if (!found) return undefined;
  const [x, y] = project(found.at);
  return [within(x, WIDTH), within(y, HEIGHT)];
}

function Way({ from: [x1, y1], to: [x2, y2] }) {
  const lift = Math.hypot(x2 - x1, y2 - y1) / 5;
  return html`<path class="way" d=${`M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 - lift} ${x2} ${y2}`} />`;
}

const isBeside = ([x, y], [otherX, otherY]) => otherX > x && otherX - x < 75 && Math.abs(otherY - y) < 22;

/** Returns whether a name stands to the left of its mark: where the ways lead to the right, another mark is beside it, or the edge is near. */
function standsLeft([x, y], name, kind, ends) {
  if (x > WIDTH - 75) return true;
  const hasRoom = x > name.length * LETTER + MARGIN;
  return hasRoom && (kind === 'source' ? ends.every(end => end.at[0] >= x - 20) : ends.some(end => isBeside([x, y], end.at)));
}

function Mark({ at: [x, y], name, kind, ends }) {
  const left = standsLeft([x, y], name, kind, ends);
  return html`<g class="mark-place ${kind}"><circle cx=${x} cy=${y} r=${kind === 'source' ? 6 : 5} />
    <text x=${left ? x - 9 : x + 9} y=${y + 4} text-anchor=${left ? 'end' : 'start'}>${name}</text></g>`;
}

/** Shows the source and the destinations of shipments on a map. */
export function PlacesMap({ from, shipments }) {
  const [known, setKnown] = useState();
  useEffect(() => {
    places().then(setKnown, () => {});
  }, []);
  const source = known && place(known, from.postalCode);
  const ends = known ? shipments.filter(each => each.destination.address)
    .map(each => ({ name: each.destination.warehouseId, at: place(known, each.destination.address.postalCode) })).filter(each => each.at) : [];
  const said = t('map.said', { from: from.city, to: list(shipments.map(each => each.destination.warehouseId)) });
  return html`<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${said}>
    <path class="land" d=${DOTS} />
    ${source && ends.map(end => html`<${Way} key=${end.name} from=${source} to=${end.at} />`)}
    ${ends.map(end => html`<${Mark} key=${end.name} at=${end.at} name=${end.name} kind="destination" ends=${ends} />`)}
    ${source && html`<${Mark} at=${source} name=${from.city} kind="source" ends=${ends} />`}
  </svg>`;
}
