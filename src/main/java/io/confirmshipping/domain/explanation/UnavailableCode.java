package io.confirmshipping.domain.explanation;

/** Reasons why a shipping method or a carrier cannot be chosen, and what to do instead. Advice is short, because every quote is stored. */
public enum UnavailableCode implements ExplanationCode {
    TOO_MANY_BOXES(
            "The shipment to {warehouseId} would have {boxes:count:box:boxes}; at most {most:count:is:are} allowed."),
    TOO_MANY_PALLETS(
            "The shipment to {warehouseId} would have {pallets:count:pallet:pallets}; at most {most:count:is:are} allowed."),
    TOO_LIGHT(
            "The shipment to {warehouseId} would weigh {weight:pounds} lb; the partnered carrier takes at least {least:pounds} lb on pallets."),
    BOX_TOO_HEAVY(
            "{box:explanation} weighs {weight:pounds} lb; a small parcel may weigh at most {most:pounds} lb unless it holds a single unit."),
    BOX_TOO_LONG(
            "{box:explanation} has a side of {side:inches} in; a small parcel may have one over {most:inches} in only for a single oversize unit."),
    PARCEL_TOO_HEAVY("{box:explanation} weighs {weight:pounds} lb; {carrier:carrier} takes at most {most:pounds} lb."),
    PARCEL_TOO_LONG("{box:explanation} is {side:inches} in long; {carrier:carrier} takes at most {most:inches} in."),
    PARCEL_TOO_LARGE(
            "{box:explanation} is {around:inches} in in length plus girth; {carrier:carrier} takes at most {most:inches} in."),
    OUTSIDE_SERVICE_AREA("Partnered carriers take boxes from {area:explanation}, not from {origin:states}."),
    BOXES_UNKNOWN(
            "The boxes of these shipments are not known yet. Accept a placement option, then give the boxes of each shipment."),
    PACKED_AFTER_PLACEMENT("Boxes that are packed after their placement travel on pallets only. Choose pallets."),
    BOX_TOO_LARGE_FOR_PALLET(
            "Box kind {boxIndex:index} is larger than the {length:inches} x {width:inches} x {height:inches} in that a pallet has for boxes. Send it by small parcel or in smaller boxes."),
    BOX_TOO_HEAVY_FOR_PALLET(
            "Box kind {boxIndex:index} is heavier than the {most:pounds} lb that a pallet carries. Send less in a box."),
    OTHERS_TOO("{shipments:count:other shipment:other shipments} cannot ship this way either."),
    REPACK_OR_USE_PALLETS(
            "Repack it or ship on pallets, with your own carrier if a shipment is too light for the partnered one."),
    REPACK_OR_USE_ANOTHER_CARRIER("Choose another carrier, or repack the box."),
    USE_OWN_CARRIER("Choose your own carrier."),
    USE_OWN_CARRIER_OR_PARCELS("Choose your own carrier, or small parcels if the boxes allow that."),
    USE_OWN_CARRIER_FEWER_DESTINATIONS_OR_PARCELS(
            "Choose your own carrier, fewer destinations while they can be chosen, or small parcels if the boxes allow that.");

    private final Sentence sentence;

    UnavailableCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
