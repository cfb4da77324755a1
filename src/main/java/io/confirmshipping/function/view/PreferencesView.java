package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.preferences.Preferences;
import io.confirmshipping.function.json.Json;

/** The JSON of a seller's preferences. */
public final class PreferencesView {

    private PreferencesView() {}

    public static ObjectNode of(Preferences preferences) {
        return Json.object().put("placementPreference", preferences.placement().name());
    }
}
