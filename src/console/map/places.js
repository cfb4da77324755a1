// Where ZIP codes are, by their first three digits.
let loading;

async function load() {
  const answer = await fetch('places.csv');
  if (!answer.ok) throw new Error(`places.csv: ${answer.status}`);
  const [, ...lines] = (await answer.text()).trim().split('\n');
  return new Map(lines.map(line => line.split(',')).map(([prefix, latitude, longitude, , zone]) => [prefix, { at: [+longitude, +latitude], zone }]));
}

/** Returns the places of all prefixes: `at` is longitude and latitude, `zone` the time zone. What could not be loaded is asked for again. */
export function places() {
  loading ??= load().catch(problem => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

export const prefix = postalCode => postalCode.slice(0, 3);
