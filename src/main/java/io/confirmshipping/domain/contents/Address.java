package io.confirmshipping.domain.contents;

import java.util.Optional;

/**
 * A postal address. The parts that it may lack are empty.
 *
 * @param name of the person to ask for
 */
public record Address(
        String name,
        Optional<String> companyName,
        String addressLine1,
        Optional<String> addressLine2,
        Optional<String> districtOrCounty,
        String city,
        String stateOrProvinceCode,
        String postalCode,
        String countryCode,
        Optional<String> phoneNumber,
        Optional<String> email) {

    /** Creates an address without a company, a county and an email address. */
    public Address(
            String name,
            String addressLine1,
            Optional<String> addressLine2,
            String city,
            String stateOrProvinceCode,
            String postalCode,
            String countryCode,
            Optional<String> phoneNumber) {
        this(
                name,
                Optional.empty(),
                addressLine1,
                addressLine2,
                Optional.empty(),
                city,
                stateOrProvinceCode,
                postalCode,
                countryCode,
                phoneNumber,
                Optional.empty());
    }

    /** Returns the same address with its state written so. */
    public Address inState(String code) {
        return new Address(
                name,
                companyName,
                addressLine1,
                addressLine2,
                districtOrCounty,
                city,
                code,
                postalCode,
                countryCode,
                phoneNumber,
                email);
    }

    /** Returns whether boxes at this address are in the same place as boxes at another: distances, days and carriers go by ZIP code. */
    public boolean isInPlaceOf(Address other) {
        return postalCode.equals(other.postalCode) && countryCode.equals(other.countryCode);
    }
}
