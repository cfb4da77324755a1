package io.confirmshipping.domain.contents;

import java.util.Optional;

/** A postal address. The parts that it may lack are empty. */
public record Address(
        String name,
        String addressLine1,
        Optional<String> addressLine2,
        String city,
        String stateOrProvinceCode,
        String postalCode,
        String countryCode,
        Optional<String> phoneNumber) {

    /** Returns the same address with its state written so. */
    public Address inState(String code) {
        return new Address(name, addressLine1, addressLine2, city, code, postalCode, countryCode, phoneNumber);
    }
}
