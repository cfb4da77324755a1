package io.confirmshipping.function;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.json.Json;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Plans an example before the first event comes, so that the first seller does not wait until classes are loaded, distances
 * are computed and code is compiled. A snapshot (SnapStart) keeps all of this. Nothing is read from the table or written to
 * it. IDs come from {@link java.security.SecureRandom}, which after a snapshot does not repeat itself on Lambda.
 */
@Singleton
class PlanRehearsal {

    private static final Logger LOG = Logger.getLogger(PlanRehearsal.class);

    /** Names a preference, so that none is looked up. */
    private static final String EXAMPLE = "rehearsal/create-workflow.json";

    private static final SellerId REHEARSING = new SellerId("rehearsal");

    private final Provider<PlanFunction> plan;
    private final Clock clock;

    PlanRehearsal(Provider<PlanFunction> plan, Clock clock) {
        this.plan = plan;
        this.clock = clock;
    }

    /**
     * Plans the example. A failure does not stop the start, as sellers may send what can be planned.
     *
     * @param times how often; a native executable has nothing to gain
     */
    void rehearse(
            @Observes StartupEvent start, @ConfigProperty(name = "plan-rehearsals", defaultValue = "0") int times) {
        try {
            for (int time = 0; time < times; time++) {
                plan.get().rehearse(example(), clock.instant());
            }
        } catch (RuntimeException failed) {
            LOG.warn("The example was not planned at the start", failed);
        }
    }

    private static Request example() {
        try (InputStream file = PlanRehearsal.class.getClassLoader().getResourceAsStream(EXAMPLE)) {
            String body = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Request.message(REHEARSING, Map.of(), Json.parse(body));
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read " + EXAMPLE, unreadable);
        }
    }
}
