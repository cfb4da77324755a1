package io.confirmshipping.local.clock;

import io.confirmshipping.usecase.DuePlacements;
import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Stands in until the database knows what falls due. */
@DefaultBean
@Singleton
class NothingDue implements DuePlacements {

    @Override
    public Optional<Instant> nextDueAfter(Instant instant) {
        return Optional.empty();
    }
}
