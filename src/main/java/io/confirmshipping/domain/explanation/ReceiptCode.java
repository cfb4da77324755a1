package io.confirmshipping.domain.explanation;

/** Remarks on units that a center has received and did not expect. */
public enum ReceiptCode implements ExplanationCode {
    ARRIVED_THOUGH_CANCELLED(
            "{units:count:unit has:units have} arrived at {warehouseId} for shipment {shipment}, which is cancelled and expects none. Nothing is charged for {units:word:it:them} here; check why the boxes were sent.");

    private final Sentence sentence;

    ReceiptCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
