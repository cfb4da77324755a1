package io.confirmshipping.local.simulate;

import io.confirmshipping.domain.shipping.ShippingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * A confirmed shipment, as far as its way matters.
 *
 * @param shipment its shipment confirmation ID
 * @param name tells it from others in every run, as IDs do not: of its workflow and its destination
 * @param zone of the place that it ships from
 * @param expected units by SKU
 * @param received units by SKU that were reported, by the simulator or by others
 * @param reported the IDs of the reports that were taken of it
 * @param isHandedOver whether its ship date can no longer change
 * @param isOver whether nothing more will be reported of it
 */
record Trip(
        String shipment,
        String name,
        ShippingMode mode,
        double miles,
        Instant confirmedAt,
        LocalDate shipDate,
        ZoneId zone,
        Map<String, Integer> expected,
        Map<String, Integer> received,
        Set<String> reported,
        boolean isHandedOver,
        boolean isOver) {}
