package io.confirmshipping.function.client;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** The functions with a clock that only tests move, and without the schedule of the local mode. */
public class FunctionTestProfile implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(TestClock.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.scheduler.start-mode", "halted");
    }
}
