package io.confirmshipping.usecase.prep;

import java.util.List;

/**
 * How the units of a SKU are prepared.
 *
 * @param category of the SKU
 * @param types of preparation, in the words of the front door
 */
public record PrepDetails(String msku, String category, List<String> types) {

    public PrepDetails {
        types = List.copyOf(types);
    }
}
