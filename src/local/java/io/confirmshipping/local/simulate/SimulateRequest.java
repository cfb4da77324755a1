package io.confirmshipping.local.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.text.IdentifierText;
import io.confirmshipping.domain.text.PlainText;
import io.confirmshipping.local.http.InvalidRequest;
import io.confirmshipping.local.http.JsonBody;
import io.confirmshipping.local.http.LocalCode;
import io.confirmshipping.local.http.LocalProblem.FieldError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The request to run a scenario at once: {@code {"until": "CLOSED", "missing": {"MUG-RED": 1}}}. */
record SimulateRequest(Scenario scenario) {

    private static final List<String> FIELDS = List.of("disturbed", "missing", "seed", "surplus", "until");
    private static final String TYPES =
            Arrays.stream(ShipmentReport.Type.values()).map(Enum::name).collect(Collectors.joining(", "));
    private static final Explanation ADVICE = LocalCode.SEND_END_OF_TRIP.of();

    /** Reads the request.
     *
     * @throws InvalidRequest with all wrong fields
     */
    static SimulateRequest parse(String body) {
        JsonNode request = JsonBody.object(body, ADVICE);
        List<FieldError> errors = new ArrayList<>();
        JsonBody.refuseOthers(request, FIELDS, errors);
        ShipmentReport.Type until = until(request.path("until"), errors);
        Map<String, Integer> missing = units("missing", request.path("missing"), errors);
        Map<String, Integer> surplus = units("surplus", request.path("surplus"), errors);
        JsonNode disturbed = request.path("disturbed");
        if (!disturbed.isMissingNode() && !disturbed.isBoolean()) {
            errors.add(new FieldError("disturbed", FieldCode.NO_BOOLEAN.of()));
        }
        JsonNode seed = request.path("seed");
        if (!seed.isMissingNode() && !(seed.isIntegralNumber() && seed.canConvertToLong())) {
            errors.add(new FieldError("seed", FieldCode.NO_WHOLE_NUMBER.of()));
        }
        if (!errors.isEmpty()) {
            throw new InvalidRequest(ADVICE, errors);
        }
        return new SimulateRequest(
                new Scenario(seed.asLong(), until, missing, surplus, seed.isNumber(), disturbed.asBoolean()));
    }

    /** @throws InvalidRequest naming every SKU for which the scenario is not possible */
    static void check(Scenario scenario, SimulatedShipment shipment) {
        List<FieldError> errors = new ScenarioCheck(scenario, shipment).errors();
        if (!errors.isEmpty()) {
            throw new InvalidRequest(ADVICE, errors);
        }
    }

    private static ShipmentReport.Type until(JsonNode text, List<FieldError> errors) {
        return Arrays.stream(ShipmentReport.Type.values())
                .filter(type -> type.name().equals(text.textValue()))
                .findFirst()
                .orElseGet(() -> {
                    errors.add(new FieldError("until", FieldCode.NOT_ONE_OF.of(TYPES)));
                    return ShipmentReport.Type.CLOSED;
                });
    }

    private static Map<String, Integer> units(String field, JsonNode given, List<FieldError> errors) {
        Map<String, Integer> units = new LinkedHashMap<>();
        if (given.isMissingNode()) {
            return units;
        }
        if (!given.isObject()) {
            errors.add(new FieldError(field, LocalCode.NO_UNITS_BY_SKU.of()));
        }
        given.properties().forEach(sku -> {
            String msku = IdentifierText.normalized(sku.getKey());
            String path = field + "." + PlainText.shown(sku.getKey());
            int quantity = sku.getValue().isInt() ? sku.getValue().intValue() : 0;
            if (quantity < 1 || quantity > ScenarioCheck.MAX_UNITS) {
                errors.add(new FieldError(path, LocalCode.NOT_FROM_TO.of(1, ScenarioCheck.MAX_UNITS)));
            } else {
                mskuError(sku.getKey()).ifPresent(error -> errors.add(new FieldError(path, error)));
            }
            if (units.put(msku, quantity) != null) {
                errors.add(new FieldError(path, FieldCode.NAMED_BEFORE.of(FieldCode.NAME_EVERY_SKU_ONCE.of())));
            }
        });
        return units;
    }

    /** Returns what is wrong with a SKU, as the answer to a center's report would say it. */
    private static Optional<Explanation> mskuError(String msku) {
        return msku.isEmpty()
                ? Optional.of(FieldCode.EMPTY.of())
                : PlainText.error(msku).or(() -> IdentifierText.SKU.error(msku));
    }
}
