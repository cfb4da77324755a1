// The confirmed shipments that the page shows. Locally a simulated carrier and center can let them travel.
import { useEffect } from '../library/preact.js';
import { createStore } from './store.js';

export const travellers = createStore([]);

/** Keeps shipments among the travellers while the view is shown; `onMoved` is called after one has travelled. */
export function useTravellers(shipments, onMoved) {
  useEffect(() => {
    const entries = shipments.map(shipment => ({ shipment, onMoved }));
    travellers.set([...travellers.get(), ...entries]);
    return () => travellers.set(travellers.get().filter(each => !entries.includes(each)));
  }, [JSON.stringify(shipments.map(each => [each.shipmentConfirmationId, each.name, each.status])), onMoved]);
}
