package io.confirmshipping.papers.document;

import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.papers.shipment.PrintedShipment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The bill of lading of a shipment on pallets that a partnered carrier takes.
 *
 * @param number of the bill
 * @param reference the ID by which the center makes an appointment
 * @param pickup the day on which the carrier takes the pallets
 * @param freightBillNumber the carrier's number (PRO); empty until it has one
 * @param boxCount the boxes on all pallets
 * @param freightClass of the NMFC, for example {@code 92.5}
 * @param declaredValue empty if none was declared
 */
public record BillOfLading(
        PrintedShipment shipment,
        String number,
        String reference,
        LocalDate pickup,
        Carrier carrier,
        Optional<String> freightBillNumber,
        int boxCount,
        List<PalletGroup> pallets,
        String freightClass,
        Optional<Money> declaredValue) {

    public BillOfLading {
        pallets = List.copyOf(pallets);
    }
}
