package io.confirmshipping.benchmark.planning;

/** A stage on which a call that plans spends its time, in this order. */
enum Stage {

    /** From JSON to a tree. */
    READ,

    /** Fields by the schema and the rules, until the contents stand. */
    CHECK,

    /** Which boxes could go where. */
    PLACE,

    /** The pallets of every shipment of every option. */
    PACK,

    /** Every method of every option. */
    QUOTE,

    /** The items, the request to the table, and the answer; without the network and the table. */
    WRITE
}
