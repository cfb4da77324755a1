package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The change of all charges of an option, if it is shipped by one method.
 *
 * @param before the total by the quote of the earlier offer
 * @param now the total by the quote that has replaced it
 */
public record ChargesChanged(ShippingMethod method, Money before, Money now) {

    /** Returns the methods that can be chosen as they could before, at another total. */
    static List<ChargesChanged> between(List<Quote> before, List<Quote> after) {
        return after.stream()
                .filter(Quote::isAvailable)
                .flatMap(quote -> since(before, quote).stream())
                .filter(change -> !change.before.isEqual(change.now))
                .toList();
    }

    private static Optional<ChargesChanged> since(List<Quote> before, Quote quote) {
        Stream<Quote> earlier =
                before.stream().filter(each -> each.method().equals(quote.method()) && each.isAvailable());
        return earlier.findFirst()
                .map(each -> new ChargesChanged(
                        quote.method(), each.charges().total(), quote.charges().total()));
    }
}
