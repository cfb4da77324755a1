package io.confirmshipping.domain.identity;

/** The marketplace where the inventory will be sold, for example {@code ATVPDKIKX0DER}, the United States. */
public record MarketplaceId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
