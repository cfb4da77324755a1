package io.confirmshipping.domain.explanation;

/** The details of an entry in a shipment's history. */
public enum HistoryCode implements ExplanationCode {
    NAMED("{name}"),
    SHIP_DATE_MOVED("{from:day} -> {to:day}"),
    PALLETS_REPLACED("{from:count} -> {to:count:pallet:pallets}"),
    QUANTITIES("{changes:explanations}"),
    QUANTITIES_AND_OTHERS("{changes:explanations} and {others:count:other SKU:other SKUs}"),
    QUANTITY("{msku} {from:count} -> {to:count}"),
    NOT_ARRIVED("{days:count:day:days} after its confirmation it had not arrived, so nothing more is expected"),
    CARRIER_TOOK_BOXES("the carrier took the boxes at {takenAt:instant}"),
    MOVED_BETWEEN_BOXES("moved between boxes"),
    RECEIVED("received {units:count:unit:units}"),
    RECEIVED_THOUGH_CANCELLED("received {units:count:unit:units}, although the shipment is cancelled");

    private final Sentence sentence;

    HistoryCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
