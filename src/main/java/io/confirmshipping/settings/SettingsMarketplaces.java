package io.confirmshipping.settings;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The marketplaces that have a settings file. A native executable is built with the files already read. */
@Singleton
public class SettingsMarketplaces implements Marketplaces {

    private static final Map<MarketplaceId, Marketplace> BY_ID = Stream.of("ATVPDKIKX0DER")
            .map(MarketplaceFile::read)
            .collect(Collectors.toUnmodifiableMap(Marketplace::id, Function.identity()));

    @Override
    public Marketplace get(MarketplaceId id) {
        return Optional.ofNullable(BY_ID.get(id))
                .orElseThrow(() -> new InvalidInput(
                        Position.of(CommandPart.MARKETPLACE),
                        "is none of the marketplaces known here: " + BY_ID.keySet()));
    }
}
