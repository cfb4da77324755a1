package io.confirmshipping.local.simulate;

import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.local.http.LocalCode;
import io.confirmshipping.local.http.LocalProblem.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that a scenario is possible for a shipment. */
record ScenarioCheck(Scenario scenario, SimulatedShipment shipment) {

    /** A report has no more SKUs, and no more units of one. */
    private static final int MAX_SKUS = 2_000;

    static final int MAX_UNITS = 500_000;

    /** Returns an error for every SKU of which more is to be missing than is expected, or more to arrive than can be reported. */
    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        scenario.missing().forEach((msku, units) -> checkMissing(msku, units, errors));
        scenario.surplus().forEach((msku, units) -> checkSurplus(msku, units, errors));
        Set<String> arriving = new HashSet<>(shipment.expected().keySet());
        arriving.addAll(scenario.surplus().keySet());
        if (arriving.size() > MAX_SKUS) {
            int left = MAX_SKUS - shipment.expected().size();
            errors.add(new FieldError(
                    "surplus",
                    FieldCode.TOO_MANY.of(
                            left, arriving.size() - shipment.expected().size())));
        }
        return errors;
    }

    private void checkMissing(String msku, int units, List<FieldError> errors) {
        int expected = shipment.expected().getOrDefault(msku, 0);
        int received = shipment.received().getOrDefault(msku, 0);
        if (expected == 0) {
            String all = String.join(", ", shipment.expected().keySet());
            errors.add(new FieldError("missing." + msku, FieldCode.NOT_ONE_OF.of(all)));
        } else if (units > expected) {
            errors.add(
                    new FieldError("missing." + msku, LocalCode.MORE_MISSING_THAN_EXPECTED.of(units, expected, msku)));
        } else if (units > expected - received) {
            errors.add(new FieldError(
                    "missing." + msku, LocalCode.MORE_MISSING_THAN_AWAITED.of(units, received, expected, msku)));
        }
    }

    private void checkSurplus(String msku, int units, List<FieldError> errors) {
        int most = MAX_UNITS - shipment.expected().getOrDefault(msku, 0);
        if (scenario.missing().containsKey(msku)) {
            errors.add(new FieldError("surplus." + msku, LocalCode.MISSING_AND_SURPLUS.of(msku)));
        } else if (units > most) {
            errors.add(new FieldError("surplus." + msku, LocalCode.NOT_FROM_TO.of(1, most)));
        }
    }
}
