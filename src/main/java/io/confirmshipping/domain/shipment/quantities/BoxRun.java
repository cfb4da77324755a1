package io.confirmshipping.domain.shipment.quantities;

/**
 * The new quantity of one SKU in each of some boxes with consecutive numbers.
 *
 * @param from the first box number
 * @param to the number after the last
 */
record BoxRun(String msku, int from, int to, int quantity) {

    boolean covers(int number) {
        return from <= number && number < to;
    }
}
