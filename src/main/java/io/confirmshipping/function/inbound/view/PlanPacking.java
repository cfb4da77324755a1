package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.shipping.BoxLimit;
import io.confirmshipping.domain.shipping.MethodRules;
import io.confirmshipping.domain.workflow.PackingOptions;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.function.json.Json;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The packing options of a plan. Each has one group: any items may share a box. Their IDs are derived from their generation. */
public record PlanPacking(ShownPlan plan) {

    /** Returns the generations of all options, the latest first; only the accepted one, once there is one. */
    public List<Integer> generations() {
        PackingOptions packing = packing();
        if (packing.isAccepted()) {
            return List.of(packing.generation());
        }
        return IntStream.rangeClosed(1, packing.generation())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * Returns the generation of an option.
     *
     * @throws CommandRefused unknown-packing-option
     */
    public int generation(String optionId) {
        return generations().stream()
                .filter(generation -> optionId(generation).equals(optionId))
                .findFirst()
                .orElseThrow(() -> unknown("packingOptionId"));
    }

    /**
     * Returns the generation of the option that has this group.
     *
     * @throws CommandRefused unknown-packing-option
     */
    public int generationOfGroup(String groupId) {
        return generations().stream()
                .filter(generation -> groupId(generation).equals(groupId))
                .findFirst()
                .orElseThrow(() -> unknown("packingGroupId"));
    }

    private static CommandRefused unknown(String name) {
        return new CommandRefused(
                RefusalCode.UNKNOWN_PACKING_OPTION,
                InboundText.of("The requested %s does not exist for the given inbound plan.".formatted(name)));
    }

    /** Returns the boxes of an option; empty until they are known. */
    public List<PlanBox> boxes(int generation) {
        return packing().equals(new PackingOptions(generation, true)) ? new PlanBoxes(plan).all() : List.of();
    }

    /** Returns an option as a plan shows it. */
    ObjectNode summary(int generation) {
        return Json.object().put("packingOptionId", optionId(generation)).put("status", status(generation));
    }

    /** Returns the JSON of an option. */
    public ObjectNode view(int generation) {
        ObjectNode view = summary(generation);
        view.putArray("fees");
        view.putArray("discounts");
        view.putArray("packingGroups").add(groupId(generation));
        ArrayNode configurations = view.putArray("supportedConfigurations");
        ArrayNode modes = view.putArray("supportedShippingConfigurations");
        plan.marketplace().shipping().methods().forEach(rules -> {
            configurations.add(configuration(rules));
            modes.addObject()
                    .put("shippingMode", rules.method().mode().name())
                    .put("shippingSolution", rules.method().solution().name());
        });
        return view;
    }

    private static ObjectNode configuration(MethodRules rules) {
        ObjectNode view = Json.object();
        view.putArray("boxPackingMethods").add("BOX_CONTENT_PROVIDED");
        rules.boxLimit().map(BoxLimit::pounds).ifPresent(limit -> view.putObject("boxRequirements")
                .putObject("weight")
                .put("minimum", BigDecimal.ZERO)
                .put("maximum", limit)
                .put("unit", "LB"));
        ObjectNode shipping = view.putArray("shippingRequirements").addObject();
        shipping.putArray("modes").add(rules.method().mode().name());
        shipping.put("solution", rules.method().solution().name());
        return view;
    }

    private String status(int generation) {
        if (generation != packing().generation()) {
            return "EXPIRED";
        }
        return packing().isAccepted() ? "ACCEPTED" : "OFFERED";
    }

    private PackingOptions packing() {
        return plan.workflow().header().packing();
    }

    private String optionId(int generation) {
        return DerivedId.of("po", plan.id(), "packing", generation);
    }

    private String groupId(int generation) {
        return DerivedId.of("pg", plan.id(), "packing", generation);
    }
}
