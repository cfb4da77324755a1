// Albers' equal-area conic projection of the contiguous United States, with its standard parallels 29.5 and 45.5.
const RADIANS = Math.PI / 180;
const [FIRST, SECOND, MIDDLE_LATITUDE, MIDDLE_LONGITUDE] = [29.5, 45.5, 38, -96].map(degrees => degrees * RADIANS);
const CONE = (Math.sin(FIRST) + Math.sin(SECOND)) / 2;
const CONSTANT = Math.cos(FIRST) ** 2 + 2 * CONE * Math.sin(FIRST);
const distance = latitude => Math.sqrt(CONSTANT - 2 * CONE * Math.sin(latitude)) / CONE;
const SCALE = 770;

export const WIDTH = 640;
export const HEIGHT = 400;

/** Returns the place of a longitude and a latitude on the drawing. */
export function project([longitude, latitude]) {
  const angle = CONE * (longitude * RADIANS - MIDDLE_LONGITUDE);
  const radius = distance(latitude * RADIANS);
  const x = radius * Math.sin(angle);
  const y = distance(MIDDLE_LATITUDE) - radius * Math.cos(angle);
  return [WIDTH / 2 + SCALE * x, HEIGHT / 2 - SCALE * y];
}
