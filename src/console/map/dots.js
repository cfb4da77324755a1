// The land as a grid of dots.
import { OUTLINE } from './outline.js';
import { HEIGHT, WIDTH, project } from './projection.js';

const GAP = 8.5;
const border = OUTLINE.map(project);

/** Says whether a point is on land: a ray from it crosses the border an odd number of times. */
function isLand(x, y) {
  let inside = false;
  border.forEach(([x1, y1], index) => {
    const [x2, y2] = border[(index + 1) % border.length];
    if ((y1 > y) !== (y2 > y) && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

function path() {
  const dots = [];
  for (let row = 0, y = 0; y < HEIGHT; row += 1, y = row * GAP * 0.866) {
    for (let x = row % 2 ? GAP / 2 : 0; x < WIDTH; x += GAP) {
      if (isLand(x, y)) dots.push(`M${x.toFixed(1)} ${y.toFixed(1)}h0`);
    }
  }
  return dots.join('');
}

/** The path of all dots; each is a line without length, whose round ends show. */
export const DOTS = path();
