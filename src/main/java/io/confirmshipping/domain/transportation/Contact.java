package io.confirmshipping.domain.transportation;

import java.util.Optional;

/** Whom a carrier calls about a shipment. */
public record Contact(String name, String phoneNumber, Optional<String> email) {}
