package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.shipping.OfferedCarrier;
import io.confirmshipping.domain.shipping.ParcelLimit;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.json.MeasureView;
import java.util.Collection;

/** The JSON of the carriers that can be chosen, by marketplace, mode and solution; the default one comes first. */
public final class CarriersView {

    private CarriersView() {}

    public static ObjectNode of(Collection<Marketplace> marketplaces) {
        ObjectNode view = Json.object();
        ArrayNode methods = view.putArray("methods");
        marketplaces.forEach(marketplace -> marketplace
                .shipping()
                .methods()
                .forEach(rules -> method(
                        methods.addObject()
                                .put("marketplaceId", marketplace.id().value()),
                        rules)));
        return view;
    }

    private static void method(ObjectNode view, MethodRules rules) {
        view.put("shippingMode", rules.method().mode().name())
                .put("shippingSolution", rules.method().solution().name())
                .put("takesOtherCarriers", rules.takesOtherCarriers());
        ArrayNode carriers = view.putArray("carriers");
        rules.offered().forEach(offered -> carrier(carriers.addObject(), offered));
    }

    private static void carrier(ObjectNode view, OfferedCarrier offered) {
        view.put("alphaCode", offered.carrier().alphaCode())
                .put("name", offered.carrier().name());
        offered.parcels().ifPresent(limit -> largest(view.putObject("largestParcel"), limit));
    }

    private static void largest(ObjectNode view, ParcelLimit limit) {
        view.set("weight", MeasureView.ofPounds(limit.pounds()));
        view.put("longestSideInches", limit.longestSideInches());
        view.put("lengthPlusGirthInches", limit.lengthPlusGirthInches());
    }
}
