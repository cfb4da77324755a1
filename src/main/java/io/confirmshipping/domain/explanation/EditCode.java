package io.confirmshipping.domain.explanation;

/** Reasons why the boxes of an accepted shipment cannot hold what a seller wants, and what to do instead. */
public enum EditCode implements ExplanationCode {
    SHIPMENT_WOULD_BE_TOO_LIGHT(
            "Shipment {shipment} would weigh {weight:pounds} lb; the partnered carrier takes at least {least:pounds} lb on pallets. Leave more units in it."),
    BOX_WOULD_BE_TOO_HEAVY(
            "{box:explanation} would weigh {weight:pounds} lb; a small parcel may weigh at most {most:pounds} lb unless it holds a single unit."),
    BOX_WOULD_BE_TOO_LONG(
            "{box:explanation} has a side of {side:inches} in, which a small parcel may have only for a single unit."),
    BOX_WOULD_FIT_NOWHERE("A box would weigh {weight:pounds} lb, too much for a center or a pallet."),
    BOX_WOULD_BE_OVERSIZE(
            "A box would weigh {weight:pounds} lb, which makes it oversize, and {warehouseId} takes no oversize boxes."),
    HOLD_FEWER_UNITS("Let it hold fewer units."),
    BOX_FITS_NO_PALLET_THERE(
            "A box of {weight:pounds} lb and {length:number} x {width:number} x {height:number} {unit} cannot go to {warehouseId} on a pallet. Use smaller boxes.");

    private final Sentence sentence;

    EditCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
