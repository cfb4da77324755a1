package io.confirmshipping.domain.feedback;

import io.confirmshipping.domain.identity.FeedbackId;
import io.confirmshipping.domain.identity.SellerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A note of a seller to those who run the service.
 *
 * @param page where the seller was, as the client calls it
 */
public record FeedbackNote(FeedbackId id, SellerId seller, String text, Optional<String> page, Instant writtenAt) {}
