// One pallet with its boxes, as it stands on the floor.
import { html, useMemo } from '../library/preact.js';
import { colours } from './colours.js';
import { cross, faces, project, turned } from './isometry.js';
import { paintersOrder } from './painters-order.js';

const DECK = 5;
const FACES = ['left', 'right', 'top'];

function Cuboid({ box, colour, fragile, kind = 'box', ...events }) {
  const shape = faces(box);
  return html`<g class=${kind} ...${events}>${FACES.map(face => html`<polygon points=${shape[face]} fill=${colour?.[face]} class=${face} />`)}${fragile && cross(box).map(line => html`<polyline points=${line} class="cross" />`)}</g>`;
}

/** Returns the frame of the drawing: all corners of the loaded pallet. */
function frame(length, width, height) {
  const corners = [[0, 0], [length, 0], [length, width], [0, width]].flatMap(([x, y]) => [project(x, y, -DECK), project(x, y, height)]);
  const [xs, ys] = [0, 1].map(axis => corners.map(corner => corner[axis]));
  const pad = 3;
  return [Math.min(...xs) - pad, Math.min(...ys) - pad, Math.max(...xs) - Math.min(...xs) + 2 * pad, Math.max(...ys) - Math.min(...ys) + 2 * pad];
}

/** Shows a pallet after quarter turns, with the boxes that stand below a height; a cross on top says that one is fragile. `onPoint` is told the box under the pointer. */
export function Drawing({ pallet, turns, below, nthOf, isFragile, label, onPoint, pointed }) {
  const { length, width } = pallet.dimensions;
  const height = Math.max(...pallet.boxes.map(box => box.z + box.height));
  const [sizeX, sizeY] = turns % 2 ? [width, length] : [length, width];
  const boxes = useMemo(() => paintersOrder(pallet.boxes.map((box, index) => ({ ...turned(box, turns, length, width), index }))), [pallet, turns]);
  const deck = { x: 0, y: 0, z: -DECK, length: sizeX, width: sizeY, height: DECK };
  return html`<svg class="pallet" viewBox=${frame(sizeX, sizeY, height).join(' ')} role="img" aria-label=${label} onPointerLeave=${() => onPoint(undefined)}>
    <${Cuboid} box=${deck} kind="deck" />
    ${boxes.filter(box => box.z < below).map(box => html`<${Cuboid} key=${box.index} box=${box} colour=${colours(nthOf(box.boxIndex))} fragile=${isFragile(box.boxIndex)}
      kind=${pointed?.index === box.index ? 'box pointed' : 'box'} onPointerEnter=${() => onPoint(box)} />`)}
  </svg>`;
}
