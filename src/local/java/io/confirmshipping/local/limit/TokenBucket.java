package io.confirmshipping.local.limit;

import io.confirmshipping.local.contract.PublishedRate;
import java.time.Duration;
import java.time.Instant;

/** A bucket of tokens, one for each call. It is full at first, and is filled up by the rate, never beyond the burst. */
final class TokenBucket {

    /** The time in which a token comes. */
    private final Duration interval;

    private final Duration capacity;

    /** How long the tokens in the bucket took to come. */
    private Duration credit;

    private Instant last;

    TokenBucket(PublishedRate rate, Instant now) {
        this.interval = Duration.ofSeconds(1).dividedBy(rate.perSecond());
        this.capacity = interval.multipliedBy(rate.burst());
        this.credit = capacity;
        this.last = now;
    }

    /** Takes a token; false if there is none. */
    synchronized boolean take(Instant now) {
        if (now.isAfter(last)) {
            Duration filled = credit.plus(Duration.between(last, now));
            credit = filled.compareTo(capacity) > 0 ? capacity : filled;
            last = now;
        }
        if (credit.compareTo(interval) < 0) {
            return false;
        }
        credit = credit.minus(interval);
        return true;
    }
}
