package io.confirmshipping.domain.marketplace;

import static io.confirmshipping.domain.CommandPart.COUNTRY;
import static io.confirmshipping.domain.CommandPart.POSTAL_CODE;
import static io.confirmshipping.domain.CommandPart.SOURCE;
import static io.confirmshipping.domain.CommandPart.STATE;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.charges.QuotedHandlingRates;
import io.confirmshipping.domain.charges.RateCards;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.Places;
import io.confirmshipping.domain.shipping.ShippingRules;
import java.util.ArrayList;
import java.util.List;

/**
 * One country's network with its rules and prices: the settings files as types.
 *
 * @param countryCode where boxes must come from, two letters
 */
public record Marketplace(
        MarketplaceId id,
        String countryCode,
        Network network,
        ShippingRules shipping,
        PalletRules pallets,
        RateCards rates) {

    /**
     * Returns what is wrong with an address as a source of boxes; empty if boxes can come from there. The postal code says where
     * it is; that the state is another one than most people of the postal area live in is no error, as some areas lie in
     * two.
     */
    public List<FieldError> sourceErrors(Address source) {
        List<FieldError> errors = new ArrayList<>();
        if (!countryCode.equals(source.countryCode())) {
            errors.add(new FieldError(
                    Position.of(SOURCE).then(COUNTRY),
                    "must be %s, the country of marketplace %s".formatted(countryCode, id)));
            return errors;
        }
        if (!network.places().states().contains(source.stateOrProvinceCode())) {
            errors.add(new FieldError(Position.of(SOURCE).then(STATE), "is not a state of %s".formatted(countryCode)));
        }
        if (!Places.isPostalCode(source.postalCode())) {
            errors.add(new FieldError(
                    Position.of(SOURCE).then(POSTAL_CODE),
                    "must be a ZIP code of five digits, or of nine such as 98101-1234"));
        } else if (network.places().at(source.postalCode()).isEmpty()) {
            errors.add(new FieldError(
                    Position.of(SOURCE).then(POSTAL_CODE),
                    "is not in the area that boxes can come from: no place in the states of %s has ZIP codes that begin with %s; use the code of the street address"
                            .formatted(countryCode, source.postalCode().substring(0, 3))));
        }
        return errors;
    }

    /** Returns what work on a unit costs, by the rate card that this offer was quoted with. */
    public QuotedHandlingRates unitPrices(Offer offer) {
        return QuotedHandlingRates.of(rates.named(offer.rateCard()));
    }

    /**
     * Returns the coordinates that boxes from this address are planned with.
     *
     * @throws InvalidInput if it has {@link #sourceErrors}
     */
    public Coordinates locate(Address source) {
        FieldErrors.throwIfAny(sourceErrors(source));
        return network.places().at(source.postalCode()).orElseThrow().coordinates();
    }
}
