package io.confirmshipping.domain.explanation;

/** Reasons for an entry in the ledger after the charges were accepted. */
public enum LedgerCode implements ExplanationCode {
    CORRECTED("{because:explanation}; from {before:amount} to {after:amount}: {now:explanation}"),
    QUANTITIES_CHANGED("quantities of {shipment} were changed"),
    RECEIVED_OF_EXPECTED("{received:count} of {expected:count} expected units of {shipment} were received"),
    BOXES_REMOVED("{boxes:count:box:boxes} of {shipment} {boxes:word:was:were} removed"),
    PALLETS_CHANGED("the seller changed the pallets"),
    SUM_OF_CHANGES("the sum of all changes in this direction until {until:instant}"),
    CANCELLED_IN_TIME("cancelled within the void window"),
    NEVER_DUE("cancelled before receipt, so it will never be due"),
    CARRIER_HAS_SHIPMENT("{carrier} has taken shipment {shipment}, so its shipping is not refunded"),
    VOID_WINDOW_ENDED("the void window ended at {endedAt:instant}, so shipping is not refunded");

    private final Sentence sentence;

    LedgerCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
