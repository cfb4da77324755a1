package io.confirmshipping.domain.placement.planning;

import static io.confirmshipping.domain.Examples.SEATTLE;
import static io.confirmshipping.domain.Examples.boxes;
import static io.confirmshipping.domain.Examples.contents;
import static io.confirmshipping.domain.Examples.held;
import static io.confirmshipping.domain.Examples.inches;
import static io.confirmshipping.domain.Examples.pounds;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.placement.Network;

/** Small placement problems from Seattle, for tests. */
final class SampleProblems {
    private SampleProblems() {}

    static PlacementProblem problem(Network network, BoxGroup... boxes) {
        return PlacementProblem.of(
                contents(boxes), SEATTLE, network, NetworkDistances.of(network.centers(), network.places()));
    }

    /** Returns boxes of standard size with one unit of a SKU each. */
    static BoxGroup of(String msku, int quantity) {
        return boxes(quantity, inches("10", "10", "10"), pounds("5"), held(msku, 1));
    }
}
