package io.confirmshipping.function.request;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.preferences.Preferences;
import io.confirmshipping.function.adapter.Request;

/** The body of {@code PUT /preferences}. */
public final class ChangePreferencesRequest {

    private ChangePreferencesRequest() {}

    /** @throws InvalidInput naming every field that is wrong */
    public static Preferences preferences(Request request) {
        RequestSchemas.CHANGE_PREFERENCES.check(request);
        return new Preferences(PlacementStrategy.valueOf(
                request.body().get("placementPreference").textValue()));
    }
}
