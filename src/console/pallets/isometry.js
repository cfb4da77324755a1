// Cuboids as one sees them from above a corner. A direction is a number of quarter turns.
const COSINE = Math.cos(Math.PI / 6);
const SINE = 0.5;

/** Returns a point of the drawing for a point in space. */
export const project = (x, y, z) => [(x - y) * COSINE, (x + y) * SINE - z];

/** Returns a box as it lies after quarter turns of its pallet, which is `length` by `width`. */
export function turned(box, turns, length, width) {
  let { x, y, length: l, width: w } = box;
  let [sizeX, sizeY] = [length, width];
  for (let turn = 0; turn < turns; turn += 1) {
    [x, y, l, w] = [sizeY - y - w, x, w, l];
    [sizeX, sizeY] = [sizeY, sizeX];
  }
  return { ...box, x, y, length: l, width: w };
}

const points = corners => corners.map(([x, y, z]) => project(x, y, z).map(value => value.toFixed(2)).join(',')).join(' ');

/** Returns the two lines of a cross on the top of a cuboid. */
export function cross({ x, y, z, length, width, height }) {
  const top = z + height;
  return [points([[x, y, top], [x + length, y + width, top]]), points([[x + length, y, top], [x, y + width, top]])];
}

/** Returns the three faces of a cuboid that can be seen: its top, and the sides to the left and to the right. */
export function faces({ x, y, z, length, width, height }) {
  const [x2, y2, z2] = [x + length, y + width, z + height];
  return {
    top: points([[x, y, z2], [x2, y, z2], [x2, y2, z2], [x, y2, z2]]),
    left: points([[x, y2, z], [x2, y2, z], [x2, y2, z2], [x, y2, z2]]),
    right: points([[x2, y, z], [x2, y2, z], [x2, y2, z2], [x2, y, z2]]),
  };
}
