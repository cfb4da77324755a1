package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.shipping.BoxLimit;

/**
 * A warehouse of the network.
 *
 * @param code for example {@code ONT8}
 * @param takesOversize whether it takes boxes over the standard limit
 */
public record FulfillmentCenter(String code, Address address, Coordinates coordinates, boolean takesOversize) {

    public boolean takes(BoxGroup group, BoxLimit standard) {
        return takesOversize || standard.allows(group);
    }
}
