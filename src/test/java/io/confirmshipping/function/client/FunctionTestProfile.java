package io.confirmshipping.function.client;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/**
 * The functions with a clock that only tests move, with the permissions of the template, without a schedule, and with plans
 * that are made once.
 */
public class FunctionTestProfile implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(TestClock.class, OfferingPlannedOnce.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.scheduler.start-mode",
                "halted",
                "quarkus.dynamodb.interceptors",
                TablePermissions.class.getName());
    }
}
