package io.confirmshipping.domain;

import java.util.function.Function;

/** The parts of a command that something can be wrong with. Each front door has names of its own for them. */
public enum CommandPart implements Position.Part {
    NAME,
    MARKETPLACE,
    SOURCE,
    COUNTRY,
    STATE,
    POSTAL_CODE,
    ITEMS,
    SKU,
    QUANTITY,
    BOXES,
    BOX,
    DIMENSIONS,
    LENGTH,
    WIDTH,
    HEIGHT,
    WEIGHT,
    /** The greatest load on a box. */
    MAX_LOAD,
    PALLETS,
    SHIPMENTS,
    SHIPMENT,
    MODE,
    SOLUTION,
    /** The details of each shipment's transportation. */
    CONFIGURATIONS,
    /** The ways that are selected for shipments. */
    SELECTIONS,
    TRANSPORTATION_OPTION,
    DELIVERY_WINDOW,
    /** The boxes of which tracking numbers are entered. */
    TRACKED_BOXES,
    TRACKING_NUMBER,
    /** The instant of a report. */
    REPORTED_AT,
    /** The payment for missing units. */
    REIMBURSEMENT;

    @Override
    public String named(Function<CommandPart, String> names) {
        return names.apply(this);
    }
}
