package io.confirmshipping.domain.explanation;

/** Reasons why the seller's pallets may be wrong. */
public enum PalletWarningCode implements ExplanationCode {
    NO_WAY_FOUND(
            "No way was found to pack all boxes of the shipment on these pallets. Check their number and sizes, and enter them again if they are wrong.");

    private final Sentence sentence;

    PalletWarningCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
