package io.confirmshipping.function.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

/** A test that begins at five past ten, with a new seller. */
public abstract class NewSeller {

    @Inject
    protected Api api;

    @Inject
    protected Functions functions;

    @Inject
    protected TestClock clock;

    protected Seller seller;

    @BeforeEach
    void beginAtFivePastTen() {
        clock.set(Instant.parse("2026-11-22T10:05:00Z"));
        seller = Seller.anyone(api);
    }

    /** Returns the ID of a new workflow, with parcels of the partnered carrier chosen. */
    protected String chosen() {
        String planned = seller.plan();
        seller.choose(planned, "GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER");
        return planned;
    }

    /** Returns the message that accepts the charges that the workflow shows. */
    protected ObjectNode confirmation(String workflow) {
        return seller.acceptance(workflow).put("sellerId", seller.id()).put("workflowId", workflow);
    }
}
