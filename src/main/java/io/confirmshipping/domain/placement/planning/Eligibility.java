package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Network;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Checks that an open fulfillment center takes each single box. */
final class Eligibility {
    private Eligibility() {}

    /**
     * @param day the ship date on which these centers are open
     * @throws InvalidInput naming every box ({@code boxes[2]}) that no center takes
     */
    static void check(Contents contents, Network network, List<FulfillmentCenter> centers, LocalDate day) {
        List<FieldError> errors = IntStream.range(0, contents.boxes().size())
                .mapToObj(i -> error(i, contents.boxes().get(i), network, centers, day))
                .flatMap(Optional::stream)
                .toList();
        FieldErrors.throwIfAny(errors);
    }

    private static Optional<FieldError> error(
            int index, BoxGroup group, Network network, List<FulfillmentCenter> centers, LocalDate day) {
        Optional<BoxSize> size = network.sizes().of(group);
        if (size.isPresent() && centers.stream().anyMatch(center -> center.takes(size.get()))) {
            return Optional.empty();
        }
        FieldError error = new FieldError(Position.of(CommandPart.BOXES, index), explanation(size, network, day));
        return Optional.of(size.isPresent() ? error : error.given(group.measures()));
    }

    private static Explanation explanation(Optional<BoxSize> size, Network network, LocalDate day) {
        if (size.isEmpty()) {
            return network.sizes().takenByNoCenter();
        }
        return (size.get() == BoxSize.OVERSIZE ? FieldCode.NO_OPEN_CENTER_FOR_OVERSIZE : FieldCode.NO_OPEN_CENTER)
                .of(day);
    }
}
