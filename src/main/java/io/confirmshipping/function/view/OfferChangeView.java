package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.placement.ChargesChanged;
import io.confirmshipping.domain.placement.DestinationsChanged;
import io.confirmshipping.domain.placement.OptionChange;
import io.confirmshipping.domain.workflow.DroppedChoice;
import io.confirmshipping.domain.workflow.OfferChange;
import io.confirmshipping.function.json.Json;
import java.util.Optional;

/** The JSON of what a new offer changes. */
final class OfferChangeView {

    private OfferChangeView() {}

    /** Adds how an option differs from the one of the earlier offer. */
    static void into(ObjectNode option, OptionChange change) {
        option.set("destinationsChanged", of(change.destinations()));
        if (!change.charges().isEmpty()) {
            ArrayNode charges = option.putArray("chargesChanged");
            change.charges().forEach(each -> charges.add(of(each)));
        }
    }

    /** Adds the shipping choice that was dropped, if one was. */
    static void into(ObjectNode workflow, Optional<OfferChange> changed) {
        changed.flatMap(OfferChange::dropped).ifPresent(choice -> workflow.set("droppedShipping", of(choice)));
    }

    private static ObjectNode of(DestinationsChanged changed) {
        ObjectNode view = Json.object();
        changed.added().forEach(view.putArray("added")::add);
        changed.removed().forEach(view.putArray("removed")::add);
        return view;
    }

    private static ObjectNode of(ChargesChanged changed) {
        ObjectNode view = Json.object()
                .put("shippingMode", changed.method().mode().name())
                .put("shippingSolution", changed.method().solution().name());
        view.set("before", MoneyView.of(changed.before()));
        view.set("now", MoneyView.of(changed.now()));
        return view;
    }

    private static ObjectNode of(DroppedChoice choice) {
        ObjectNode view = Json.object();
        choice.option().ifPresent(option -> view.put("placementOptionId", option.value()));
        view.put("shipDate", choice.shipDate().toString());
        ShippingView.method(view, choice.method(), choice.carrier());
        view.set("before", MoneyView.of(choice.before()));
        choice.now().ifPresent(total -> view.set("now", MoneyView.of(total)));
        return view;
    }
}
