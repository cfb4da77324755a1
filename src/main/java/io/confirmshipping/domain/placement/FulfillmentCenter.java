package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.contents.Address;
import java.util.Set;

/**
 * A warehouse of the network.
 *
 * @param code for example {@code ONT8}
 * @param takes the sizes of the boxes that it takes, at least one
 */
public record FulfillmentCenter(
        String code, Address address, Coordinates coordinates, Region region, Set<BoxSize> takes) {

    public FulfillmentCenter {
        takes = Set.copyOf(takes);
    }

    public boolean takes(BoxSize size) {
        return takes.contains(size);
    }
}
