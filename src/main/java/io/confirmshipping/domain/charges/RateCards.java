package io.confirmshipping.domain.charges;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * The rate cards of one marketplace.
 *
 * @param zone in which a card's first day begins
 */
public record RateCards(ZoneId zone, List<RateCard> cards) {

    public RateCards {
        cards = cards.stream()
                .sorted(Comparator.comparing(RateCard::effectiveFrom).reversed())
                .toList();
    }

    /** Returns the card of this name, whether or not it is in force. */
    public RateCard named(String name) {
        return cards.stream()
                .filter(card -> card.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rate card is named " + name));
    }

    /** Returns the card that is quoted with now: the latest whose first day has come. */
    public RateCard inForceAt(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return cards.stream()
                .filter(card -> !card.effectiveFrom().isAfter(today))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rate card is effective on " + today));
    }
}
