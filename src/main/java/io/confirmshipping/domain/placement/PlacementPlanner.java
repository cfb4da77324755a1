package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Contents;
import java.time.LocalDate;
import java.util.List;

/** Decides which boxes could go where. The same input always gives the same plans, in whatever order the boxes are. */
public interface PlacementPlanner {

    /**
     * @param source where the boxes are
     * @param day on which the state of the network counts
     * @return one plan or more, each with fewer destinations than the one before
     * @throws InvalidInput naming the boxes that no center takes
     */
    List<PlacementPlan> plan(Contents contents, Coordinates source, Network network, LocalDate day);
}
