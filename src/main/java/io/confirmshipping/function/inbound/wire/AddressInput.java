package io.confirmshipping.function.inbound.wire;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.text.NameText;
import io.confirmshipping.domain.text.TelephoneText;
import java.util.Optional;

/** Reads addresses as clients enter them. The lengths are those of the published model. */
public final class AddressInput {

    private static final int MAX_TELEPHONE = 20;

    private AddressInput() {}

    /** Returns an address; what is wrong with it is reported. */
    public static Address of(Fields address) {
        return new Address(
                address.text("name", 50),
                address.optionalText("companyName", 50),
                address.text("addressLine1", 180),
                address.optionalText("addressLine2", 60),
                address.optionalText("districtOrCounty", 50),
                address.text("city", 30),
                address.text("stateOrProvinceCode", 64),
                address.text("postalCode", 32),
                address.text("countryCode", 2),
                Optional.of(NameText.trimmed(address.text("phoneNumber", AddressInput::telephoneError))),
                address.optionalText("email", 1024));
    }

    /** Returns what is wrong with a text as a telephone number; empty if nothing is. */
    public static Optional<String> telephoneError(String text) {
        return text.length() > MAX_TELEPHONE
                ? Optional.of("must have at most %d characters".formatted(MAX_TELEPHONE))
                : TelephoneText.error(text).map(Explanation::toString);
    }
}
