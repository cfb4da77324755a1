package io.confirmshipping.function.client;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The functions with a clock that only tests move, with the permissions of the template, and without a schedule. */
public class FunctionTestProfile implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(TestClock.class);
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
