package io.confirmshipping.papers.label;

import io.confirmshipping.papers.shipment.PrintedShipment;

/**
 * The label of one pallet, which is printed {@value #COPIES} times: one for each side.
 *
 * @param number from 1
 * @param palletCount the pallets of the shipment
 */
public record PalletLabel(PrintedShipment shipment, int number, int palletCount) {

    /** The labels of a pallet. Source: papers.md#pallet-label. */
    public static final int COPIES = 4;
}
