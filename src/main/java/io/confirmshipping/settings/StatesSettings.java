package io.confirmshipping.settings;

import io.confirmshipping.domain.marketplace.States;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The section {@code states} of a marketplace's settings file.
 *
 * @param source where the codes come from
 */
record StatesSettings(
        String source, List<StateSettings> sending, List<StateSettings> territories, List<StateSettings> military) {

    record StateSettings(String code, String name) {}

    States toStates() {
        return new States(names(sending), names(territories), names(military));
    }

    private static Map<String, String> names(List<StateSettings> states) {
        return states.stream().collect(Collectors.toMap(StateSettings::code, StateSettings::name));
    }
}
