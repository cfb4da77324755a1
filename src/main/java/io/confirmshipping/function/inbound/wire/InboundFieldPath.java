package io.confirmshipping.function.inbound.wire;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.function.field.FieldPath;
import java.util.List;

/** Names what is wrong by the fields of the API's requests, where they differ from those of our own front door. */
final class InboundFieldPath {

    private InboundFieldPath() {}

    static List<FieldError> named(List<FieldError> errors) {
        return errors.stream().map(error -> error.named(InboundFieldPath::name)).toList();
    }

    private static String name(CommandPart part) {
        return part == CommandPart.TRACKED_BOXES
                ? "trackingDetails.spdTrackingDetail.spdTrackingItems"
                : FieldPath.name(part);
    }
}
