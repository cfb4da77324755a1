package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Contents;
import java.time.LocalDate;
import java.util.List;

/** Plans placements. The same contents always give the same plans, regardless of the order of the boxes. */
public interface PlacementPlanner {

    /**
     * @param source the place of the boxes
     * @param day the ship date, by which centers are open or closed
     * @return at least one plan; each has fewer destinations than the previous one
     * @throws InvalidInput naming the boxes that no center takes
     */
    List<PlacementPlan> plan(Contents contents, Coordinates source, Network network, LocalDate day);
}
