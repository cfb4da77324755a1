package io.confirmshipping.papers.text;

import io.confirmshipping.domain.contents.Address;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of an address, without those that cannot be printed. */
public final class AddressLines {

    private AddressLines() {}

    /** Returns them, the name first and the country last. */
    public static List<String> of(Address address) {
        return Stream.of(
                        Optional.of(address.name()),
                        Optional.of(address.addressLine1()),
                        address.addressLine2(),
                        Optional.of("%s, %s %s"
                                .formatted(address.city(), address.stateOrProvinceCode(), address.postalCode())),
                        Optional.of(country(address.countryCode())))
                .flatMap(Optional::stream)
                .flatMap(line -> PrintableText.of(line).stream())
                .toList();
    }

    private static String country(String code) {
        return code.equals("US") ? "United States" : code;
    }
}
