package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.shipping.BoxLimit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fulfillment centers of one marketplace and what placing boxes in them costs.
 *
 * @param standard the largest box that every center takes
 * @param feePerUnit by strategy, in the marketplace's currency
 * @param validity how long an offered placement can be confirmed. Source: design, rule 3
 */
public record Network(
        List<FulfillmentCenter> centers,
        BoxLimit standard,
        Map<PlacementStrategy, BigDecimal> feePerUnit,
        Duration validity) {

    public Network {
        centers = List.copyOf(centers);
    }

    /** The center with this code, unless it has left the network. */
    public Optional<FulfillmentCenter> center(String code) {
        return centers.stream().filter(center -> center.code().equals(code)).findFirst();
    }

    /** The centers that take such boxes. */
    public List<FulfillmentCenter> centersFor(BoxGroup group) {
        return centers.stream().filter(center -> center.takes(group, standard)).toList();
    }
}
