package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.Refused;

/**
 * How far the quantity of a SKU in a shipment may be from the confirmed one, up or down, however often it is edited. Source:
 * design, rule 11.
 *
 * @param units always allowed
 * @param percent of the confirmed quantity, rounded down; allowed if it is more
 */
public record QuantityChangeLimit(int units, int percent) {

    private static final int WHOLE = 100;

    /** Units up or down from this confirmed quantity. */
    public int of(int confirmed) {
        return Math.max(units, Math.toIntExact((long) confirmed * percent / WHOLE));
    }

    /**
     * @param current units at the moment
     * @param asked units that a seller wants
     * @throws Refused quantity-change-limit, with what the limit is and what is left of it
     */
    public void check(String msku, int confirmed, int current, int asked) {
        int most = confirmed + of(confirmed);
        int least = Math.max(0, confirmed - of(confirmed));
        if (asked > most || asked < least) {
            throw new Refused(Refusal.because(
                            RefusalCode.QUANTITY_CHANGE_LIMIT,
                            "%s was confirmed with %d units in this shipment, and may differ from that by %d: from %d to %d. It has %d now, so that %d more or %d less are left; %d cannot be had. Beyond the limit, cancel the workflow and start over."
                                    .formatted(
                                            msku,
                                            confirmed,
                                            of(confirmed),
                                            least,
                                            most,
                                            current,
                                            most - current,
                                            current - least,
                                            asked))
                    .with("msku", msku)
                    .with("confirmedQuantity", confirmed)
                    .with("limit", of(confirmed))
                    .with("leastQuantity", least)
                    .with("mostQuantity", most)
                    .with("leftUp", most - current)
                    .with("leftDown", current - least));
        }
    }
}
