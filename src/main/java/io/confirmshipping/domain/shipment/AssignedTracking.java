package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tracking of a shipment that a partnered carrier takes. It follows from the shipment's ID, so
 * nothing needs to be stored for it, however many boxes there are.
 */
final class AssignedTracking {

    private static final int BASE = 36;
    /** Part of the shipment's ID that stands in the place of the shipper's account. */
    private static final int ACCOUNT = 6;
    /** Ground. */
    private static final String SERVICE = "03";
    /** The most boxes that can have numbers of their own within the seven digits of a parcel's number. */
    private static final int MAX_BOXES = 214;

    private static final int PACKAGES = 10_000_000;
    private static final BigInteger FREIGHT_BILLS = BigInteger.TEN.pow(9);

    private AssignedTracking() {}

    static ParcelTracking parcels(ShipmentConfirmationId shipment, Set<Integer> boxNumbers) {
        SortedMap<Integer, String> byBox = new TreeMap<>();
        boxNumbers.forEach(number -> byBox.put(number, parcel(unique(shipment), number)));
        return new ParcelTracking(byBox);
    }

    static FreightTracking freight(ShipmentConfirmationId shipment) {
        BigInteger number = new BigInteger(unique(shipment), BASE);
        return new FreightTracking(
                Optional.of(String.format(Locale.ROOT, "%015d", number)),
                List.of(String.format(Locale.ROOT, "%09d", number.mod(FREIGHT_BILLS))));
    }

    /** Returns a number in the style of a parcel carrier: {@code 1Z}, account, service, seven digits, and a check digit. */
    private static String parcel(String unique, int box) {
        int shipment = Integer.parseInt(unique.substring(ACCOUNT), BASE);
        String number = unique.substring(0, ACCOUNT)
                + SERVICE
                + String.format(Locale.ROOT, "%07d", ((long) shipment * MAX_BOXES + box - 1) % PACKAGES);
        return "1Z" + number + checkDigit(number);
    }

    /** Returns the check digit: letters count as digits from A = 2 on, every second place counts twice, and the sum becomes a multiple of ten. */
    static int checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            char character = number.charAt(i);
            int value = Character.isDigit(character) ? character - '0' : (character - 'A' + 2) % 10;
            sum += value * (1 + i % 2);
        }
        return (10 - sum % 10) % 10;
    }

    private static String unique(ShipmentConfirmationId shipment) {
        return shipment.value().substring("FBA".length());
    }
}
