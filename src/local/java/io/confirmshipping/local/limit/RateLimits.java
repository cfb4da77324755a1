package io.confirmshipping.local.limit;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.local.contract.ApiOperation;
import io.confirmshipping.local.settings.LocalSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The published rates, for each seller and operation. They are enforced only if that is asked for. */
@Singleton
public class RateLimits {

    private record Caller(String seller, String operation) {}

    private final boolean enforced;
    private final Map<Caller, TokenBucket> buckets = new ConcurrentHashMap<>();

    @Inject
    public RateLimits(LocalSettings settings) {
        this(settings.rateLimits().enabled());
    }

    public RateLimits(boolean enforced) {
        this.enforced = enforced;
    }

    public boolean areEnforced() {
        return enforced;
    }

    /**
     * Returns whether a call is within its rate, and counts it.
     *
     * @param event the call, as API Gateway hands it over
     * @param now by the clock of the machine, as clients pace themselves by it
     */
    public boolean admit(ApiOperation operation, JsonNode event, Instant now) {
        if (!enforced || operation.rate().isEmpty()) {
            return true;
        }
        String seller = event.at("/requestContext/authorizer/jwt/claims/sub").asText();
        return buckets.computeIfAbsent(
                        new Caller(seller, operation.id()),
                        caller -> new TokenBucket(operation.rate().get(), now))
                .take(now);
    }
}
